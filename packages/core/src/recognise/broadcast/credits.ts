import type { Contributor } from '../../article/article.ts'
import { alternatives } from '../../language/alternatives.ts'
import { isPersonName } from '../../language/person-name.ts'
import { letterSet } from '../../language/word-set.ts'
import { parsePeople } from '../byline/people-phrase.ts'
import type { FindingData } from '../finding.ts'

const TASKS = `
  영상 촬영 취재 그래픽 편집 CG 자막 영상취재 영상편집 촬영기자 편집기자 영상디자인 디자인 자료조사 번역 제작 연출 구성 작가
  조연출 화면제공 화면출처 VJ AD PD 인포그래픽 그래픽디자인 오디오 영상출처 일러스트`
const TASK = alternatives(TASKS)
/** With what such a line opens: a bracket, a space, a task. */
const OPENINGS = letterSet(`([ ${TASKS.replace(/(\S)\S*/g, '$1')}`)
/** 영상취재: 김가온 / 영상편집: 이도담. */
const CREDITS = new RegExp(`^[([]?\\s?${TASK}\\s?(?:[·,]\\s?(?:편집|구성|제작|그래픽))?\\s?[:：|=]\\s?[^\\n]{2,160}$`)
const CREDITS_LENGTH = 200
const NAMES = '(?:[\\s·]{1,2}[가-힣]{2,4},?){1,6}(?: PD)?'
const FIRST_TASK = `${alternatives('영상취재 영상편집 촬영기자 편집기자 영상디자인 그래픽 촬영 편집 PD AD FD VJ')}(?:기자)?`
const NEXT_TASK = alternatives('영상취재 영상편집 촬영 편집 그래픽 자막 연출 영상디자인 디자인')
/** [영상취재 김가온 이도담 영상편집 박새나]: crews without a colon. */
const CREW = new RegExp(`^[[(]?\\s?${FIRST_TASK}${NAMES}(?:[\\s/·,]{1,3}${NEXT_TASK}${NAMES}){0,4}\\s?[\\])]?$`)
const CREW_LENGTH = 120
const CREW_TASK = /^(?:영상취재|영상편집|촬영기자|편집기자|촬영|편집|그래픽|자막|연출|영상디자인|디자인|PD|AD|FD|VJ)$/

/** The crew of a report, with the task of each. */
export function readCredits(text: string, isOutlet: (word: string) => boolean): { data?: FindingData } | undefined {
  if (!OPENINGS.has(text.charCodeAt(0))) return undefined
  const crew = readCrew(text)
  if (crew) return { data: { type: 'byline', authors: [], contributors: crew } }
  if (text.length > CREDITS_LENGTH || !CREDITS.test(text)) return undefined
  const people = parsePeople(text.replace(/^[([]\s?|\s?[)\]]$/g, ''), isOutlet)
  return people ? { data: { type: 'byline', authors: people.authors, contributors: people.contributors } } : {}
}

/** Names without colons, each with the task before it: 촬영 김가온·이도담 PD 디자인 박새나. */
export function readCrew(text: string): Contributor[] | undefined {
  if (text.length > CREW_LENGTH || !OPENINGS.has(text.charCodeAt(0)) || !CREW.test(text)) return undefined
  const contributors: Contributor[] = []
  let role = ''
  for (const word of text.replace(/[[\]()]/g, ' ').split(/[\s/·,]+/)) {
    if (CREW_TASK.test(word)) role = contributors.length > 0 && word === 'PD' ? role : word
    else if (role && /^[가-힣]{2,4}$/.test(word)) contributors.push({ name: word, role })
  }
  // 편집 방향: no name
  return contributors.every(({ name }) => isPersonName(name)) ? contributors : undefined
}
