import { SingleBar } from 'cli-progress'
import type { Output } from '../terminal.ts'

/** Tells how far the work is. */
export interface Progress {
  step: () => void
  stop: () => void
}

/** Fewer inputs than this are done before one could read a bar. */
const WORTH_A_BAR = 20

/** A bar on a terminal where there is much to do; nothing in a pipe. */
export function startProgress(total: number, output: Output): Progress {
  if (!output.isTTY || total < WORTH_A_BAR) return { step: () => {}, stop: () => {} }
  const bar = new SingleBar({
    stream: output,
    format: '{bar} {value} of {total}, {eta_formatted} left',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
  })
  bar.start(total, 0)
  return { step: () => bar.increment(), stop: () => bar.stop() }
}
