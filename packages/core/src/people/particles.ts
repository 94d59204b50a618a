import { hasFinal, hasRieul, isSyllable } from './hangul.ts'

/** Which last syllable of the noun a particle (조사) follows: `final` with 받침, `open` without, `any` both. */
type After = 'final' | 'open' | 'any'

/** What a particle makes of its noun. */
export type ParticleRole = 'topic' | 'subject' | 'also' | 'other'

interface Particle {
  after: After
  role: ParticleRole
}

const row = (role: ParticleRole, after: After, particles: string): [string, Particle][] =>
  particles.split(' ').map((particle) => [particle, { after, role }])

const PARTICLES: ReadonlyMap<string, Particle> = new Map([
  ...row('topic', 'final', '은'),
  ...row('topic', 'open', '는'),
  ...row('topic', 'any', '께서는 께선'),
  ...row('subject', 'final', '이'),
  ...row('subject', 'open', '가'),
  ...row('subject', 'any', '께서 만이'),
  ...row('also', 'any', '도 께서도 마저 조차'),
  ...row(
    'other',
    'final',
    '을 과 이랑 이나 이며 이고 이자 이란 이라는 이라고 이라며 이다 이었다 으로 으로서 으로부터 이라 이든',
  ),
  ...row('other', 'open', '를 와 랑 나 란 라는 라고 라며 다 였다 로서 로부터 라 며 고 자'),
  ...row('other', 'open', '로'),
  ...row(
    'other',
    'any',
    '의 에게 에게서 에게는 에게도 에 에서 에서는 에서도 에선 에는 에도 께 한테 부터 까지 만 만은 보다 처럼 입니다 인 이어서 들 들이 들은 들의 들도 들에게 과의 와의 이라면 에게만 만의 하고',
  ),
])

const LONGEST = 4

/** A noun split from its particle: where the noun ends, and what the particle makes of it (`bare` without one). */
export interface NounSplit {
  end: number
  role: ParticleRole | 'bare'
}

/**
 * Every way to read `text.slice(start, end)` as a noun with a particle, the whole word first, then longer particles
 * before shorter ones. 받침 must agree: 국가 is no 국 with 가, 전문가 no 전문 with 가.
 */
export function nounSplits(text: string, start: number, end: number): NounSplit[] {
  const splits: NounSplit[] = [{ end, role: 'bare' }]
  for (let length = Math.min(LONGEST, end - start - 1); length > 0; length--) {
    const at = end - length
    const particle = PARTICLES.get(text.slice(at, end))
    if (particle !== undefined && agrees(particle.after, text.charCodeAt(at - 1), text.charCodeAt(at))) {
      splits.push({ end: at, role: particle.role })
    }
  }
  return splits
}

const RO = '로'.charCodeAt(0)

function agrees(after: After, last: number, first: number): boolean {
  if (after === 'any' || !isSyllable(last)) return true
  if (first === RO && hasRieul(last)) return true
  return (after === 'final') === hasFinal(last)
}
