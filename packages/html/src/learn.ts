import { type CmsFamily, indexOutlets, looksLikeOutlet, type OutletIndex, type OutletProfile } from '@gisa/core'
import { createResolver } from '@gisa/outlets/resolver'
import type { OutletKnowledge } from './outlet/find-outlet.ts'

/** What a parser knows of outlets, indexed for looking up. */
export interface Learned {
  knowledge: OutletKnowledge
  index: OutletIndex
}

/** Builds the indexes over some profiles and families. */
export function learn(profiles: readonly OutletProfile[], families: readonly CmsFamily[]): Learned {
  const index = indexOutlets(profiles)
  const isOutlet = (name: string): boolean => index.byName.has(name) || looksLikeOutlet(name)
  const knowledge: OutletKnowledge =
    profiles.length === 0 ? { families: [], isOutlet } : { resolver: createResolver(profiles), families, isOutlet }
  return { knowledge, index }
}
