import { hasFinal, hasRieul, isSyllable } from '../language/hangul.ts'

/** Which last syllable of the noun a particle (조사) follows: `final` with 받침, `open` without, `any` both. */
type After = 'final' | 'open' | 'any'

/** What a particle makes of its noun; `bare` is none at all. */
export type ParticleRole = 'bare' | 'topic' | 'subject' | 'also' | 'other'

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
    '을 과 이랑 이나 이며 이고 이자 이란 이라는 이라고 이라며 이다 이었다 으로 으로서 으로부터 이라',
  ),
  ...row('other', 'open', '를 와 랑 나 란 라는 라고 라며 다 였다 로서 로부터 라 며 고 자 로'),
  ...row('other', 'any', '의 에게 에게서 에게는 에게도 에 에서 에서는 에서도 에는 에도 께 한테 부터 까지 만 만은 보다'),
  ...row(
    'other',
    'any',
    '엔 에선 으론 까진 부턴 처럼 입니다 인 이어서 들 들이 들은 들의 들도 들에게 과의 와의 이라면 에게만 만의 하고',
  ),
])

/** By the last letter of particles: how long those are that end in it, longest first. */
const LENGTHS = new Map<number, readonly number[]>()
for (const length of [4, 3, 2, 1]) {
  for (const particle of PARTICLES.keys()) {
    if (particle.length !== length) continue
    const last = particle.charCodeAt(length - 1)
    const lengths = LENGTHS.get(last) ?? []
    if (!lengths.includes(length)) LENGTHS.set(last, [...lengths, length])
  }
}
const NONE: readonly number[] = []
const RO = '로'.charCodeAt(0)

/**
 * What `text.slice(from, to)` is to the noun before it: a particle's role, `bare` where nothing is left, undefined where
 * it is no particle. 받침 must agree: 국가 is no 국 with 가, 전문가 no 전문 with 가.
 */
export function particleRole(text: string, from: number, to: number): ParticleRole | undefined {
  if (from === to) return 'bare'
  const particle = PARTICLES.get(text.slice(from, to))
  if (particle === undefined) return undefined
  if (particle.after !== 'any') {
    const last = text.charCodeAt(from - 1)
    const fits = !isSyllable(last) || hasFinal(last) === (particle.after === 'final')
    if (!fits && !(text.charCodeAt(from) === RO && hasRieul(last))) return undefined
  }
  return particle.role
}

/** A noun split from its particle: where the noun ends, and what the particle makes of it. */
export interface NounSplit {
  end: number
  role: ParticleRole
}

/**
 * Every way to read `text.slice(start, end)` as a noun with a particle: the whole word first, then longer particles
 * before shorter ones.
 */
export function nounSplits(text: string, start: number, end: number): NounSplit[] {
  const splits: NounSplit[] = [{ end, role: 'bare' }]
  for (const length of LENGTHS.get(text.charCodeAt(end - 1)) ?? NONE) {
    const role = length < end - start ? particleRole(text, end - length, end) : undefined
    if (role !== undefined) splits.push({ end: end - length, role })
  }
  return splits
}

/** Whether some reading of the word has a particle that makes a topic or subject of it. */
export function mayAct(text: string, start: number, end: number): boolean {
  for (const length of LENGTHS.get(text.charCodeAt(end - 1)) ?? NONE) {
    const role = length < end - start ? particleRole(text, end - length, end) : undefined
    if (role !== undefined && role !== 'bare' && role !== 'other') return true
  }
  return false
}
