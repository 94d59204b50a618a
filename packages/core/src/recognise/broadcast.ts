import { letterSet } from '../language/word-set.ts'
import { readCredits } from './broadcast/credits.ts'
import { isMarker, isTurn } from './broadcast/marker.ts'
import { isProgrammeOff, readHandOver, readSignOff } from './broadcast/sign-off.ts'
import { isSpeakerLine, readSpeech } from './broadcast/speech.ts'
import { isProgramme, readStudio } from './broadcast/studio.ts'
import type { Context } from './context.ts'
import type { Recogniser } from './recogniser.ts'

const LONGEST = 60
const BRACKETS = letterSet('[(<')
const STROKES = letterSet('-=_━─―*~')
const RULE_LINE = /^(?:[-=_━─―*~]\s?){3,}$|^━+$|^\*{2,}$/
const END_MARK = /^[[(<]\s?(?:끝|END)\s?[\])>][.]?$/

/** Broadcast structure: markers, on-camera quotes, turns, sign-offs, production credits, studio blocks. */
export const recogniseBroadcast: Recogniser = ({ text, index }, context, add) => {
  if (text.length <= LONGEST) {
    const opens = text.charCodeAt(0)
    if (isMarker(text)) add('broadcast/marker')
    else if (isOneOfTurns(text, index, context)) add('broadcast/turn-marker')
    else if (BRACKETS.has(opens) && END_MARK.test(text)) add('marker/end')
    if (STROKES.has(opens) && RULE_LINE.test(text)) add('marker/rule')
    const signOff = readSignOff(text)
    if (signOff) add('broadcast/sign-off', signOff)
    if (isProgrammeOff(text)) add('broadcast/sign-off')
    const handOver = readHandOver(text)
    if (handOver) add('broadcast/hand-over', handOver)
    const studio = readStudio(text)
    if (studio) add('broadcast/studio', studio.data)
    // [한빛뉴스] is an outlet where a profile knows it
    if (isProgramme(text) && !context.outlets.byName.has(text.slice(1, -1))) add('broadcast/programme')
    if (isSpeakerLine(text, context.lines[index + 1]?.text)) add('broadcast/speaker-line')
  }
  const credits = readCredits(text, context.isOutlet)
  if (credits) add('broadcast/credits', credits.data)
  const speech = readSpeech(text)
  if (speech) add(speech.rule, speech.data)
}

/** How far away the next turn of a talk may stand. */
const TURN_REACH = 4

/** Turns come in rows: one alone is a heading. */
function isOneOfTurns(text: string, index: number, { lines }: Context): boolean {
  if (!isTurn(text)) return false
  for (let i = index - TURN_REACH; i <= index + TURN_REACH; i++) {
    const other = i === index ? undefined : lines[i]
    if (other !== undefined && other.text.charAt(0) === text.charAt(0) && isTurn(other.text)) return true
  }
  return false
}
