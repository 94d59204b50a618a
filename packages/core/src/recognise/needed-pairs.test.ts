import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { neededPairs } from './needed-pairs.ts'

describe('neededPairs: 무늬에 꼭 드는 두 글자', () => {
  test.each<[pattern: RegExp, pairs: string[] | undefined]>([
    [/무단 ?전재/, ['무단']],
    [/저작권|재배포|무단/, ['저작', '재배', '무단']],
    [/^\[?(?:무단 ?전재|재배포)\s금지/, ['금지']],
    [/(?:본|이) 기사는 [^.\n]{1,60}지원(?:을|를)?/, ['기사']],
    [/구독(?:하|해|을)|팔로우/, ['구독', '팔로']],
    [/(?:사진|영상)?제공/, ['제공']],
    [/제공(?:사진|영상){0,2}/, ['제공']],
    [/가{2,3}나/, undefined],
    [/가나?다/, undefined],
    [/가나+다라/, ['가나']],
    [/[가-힣]{2}|뉴스/, undefined],
    [/^\d{1,2}:\d\d$/, undefined],
    [/\.(?:jpe?g|png)\b/, ['jp', 'pn']],
    [/(?<=다\.)\s끝|끝까지/, undefined],
    [/기사(?!는)|뉴스/, ['기사', '뉴스']],
    [/TV|뉴스/i, undefined],
    [/TV뉴스/i, ['뉴스']],
    [/\u2028가나/, ['가나']],
  ])('%s', (pattern, pairs) => {
    expect(neededPairs(pattern)).toEqual(pairs)
  })

  test.each([
    /(?:무단|무단으로)[ ,·]{0,2}(?:전재|복제|배포)[^.\n]{0,30}(?:금지|금합니다)|저작권자\s{0,2}[ⓒ©(]/,
    /(?:제|\d)\s?\d{0,4}호[^\n]{0,40}(?:기사입니다|실린|게재)|에 게재된 (?:기사|글)/,
    /(?:외부 ?(?:필진|필자)|본 ?칼럼|이 글)[^.\n]{0,40}(?:편집 ?방향|의견)/,
    /댓글(?: ?\d{0,6}|달기|쓰기|\(|···| 작성)|비방\/욕설|0 ?\/ ?\d{3}자/,
    /okjebo|기사 ?제보|채널 ?(?:추가|구독)|검색,? ?채널/,
  ])('무늬에 맞는 글에는 하나가 든다: %s', (pattern) => {
    const pairs = neededPairs(pattern) ?? ['']
    fc.assert(fc.property(fc.stringMatching(pattern), (text) => pairs.some((pair) => text.includes(pair))))
  })
})
