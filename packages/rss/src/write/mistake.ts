import { GisaError } from '@gisa/core'

/** The error for a caller's mistake: names the argument and what to give. */
export const mistake = (argument: string, advice: string): GisaError =>
  new GisaError('invalid-argument', `${argument}: ${advice}`)
