import { readFile } from 'node:fs/promises'
import type { OutletProfile } from '@gisa/core'
import { outlets, resolveOutlet } from '@gisa/outlets'
import type { Command } from 'commander'
import { feedLines, feedsOf, feedsOfPage, type ListedFeed } from '../output/feed-list.ts'
import { printable } from '../output/printable.ts'
import { toTable } from '../output/table.ts'
import type { CommandContext } from './context.ts'

const COLUMNS = [
  { head: 'id', width: 20 },
  { head: 'name', width: 20 },
  { head: 'kind', width: 11 },
  { head: 'feeds', width: 5, align: 'right' },
  { head: 'host', width: 30 },
] as const

/** `gisa outlets [QUERY]`: the outlets that Gisa knows. */
export function addOutlets(program: Command, { terminal, find }: CommandContext): void {
  program
    .command('outlets')
    .summary('list the outlets that gisa knows')
    .description('Lists outlets by a part of their name, id or host, or the one that an address belongs to.')
    .argument('[query]', "더팩트, thefact, tf.co.kr or an article's address; with --feeds a saved page too")
    .option('--feeds', 'their feeds, and those that a saved page names')
    .option('--json', 'the profiles or feeds as JSON')
    .action(async (query: string | undefined, { json, feeds }: { json?: boolean; feeds?: boolean }) => {
      if (feeds) {
        const listed = await findFeeds(query)
        if (listed.length === 0) {
          terminal.stderr.write(`gisa: no feed is known of '${printable(query ?? '')}'.\n`)
          find()
        }
        if (json) terminal.stdout.write(`${JSON.stringify(listed, null, 2)}\n`)
        else if (listed.length > 0) terminal.stdout.write(`${feedLines(listed)}\n`)
        return
      }
      const found = findOutlets(query)
      if (found.length === 0) {
        terminal.stderr.write(`gisa: no outlet matches '${printable(query ?? '')}'.\n`)
        find()
      }
      if (json) terminal.stdout.write(`${JSON.stringify(found, null, 2)}\n`)
      else if (found.length > 0) terminal.stdout.write(`${toTable(COLUMNS, found.map(toRow))}\n`)
    })
}

/** A file is a saved page; anything else is asked of the profiles. */
async function findFeeds(query: string | undefined): Promise<ListedFeed[]> {
  const page = query === undefined ? undefined : await readFile(query).catch(() => undefined)
  return page ? feedsOfPage(page) : feedsOf(findOutlets(query))
}

function findOutlets(query: string | undefined): readonly OutletProfile[] {
  if (query === undefined) return outlets
  if (/^https?:\/\//i.test(query)) return [resolveOutlet({ url: query }) ?? []].flat()
  const words = query.normalize('NFC').toLowerCase()
  const matches = (text: string | undefined): boolean => text?.toLowerCase().includes(words) ?? false
  return outlets.filter(({ id, name, nameEn, aliases = [], hosts }) =>
    [id, name, nameEn, ...aliases, ...hosts].some(matches),
  )
}

function toRow({ id, name, kind, feeds = [], hosts }: OutletProfile): string[] {
  return [id, name, kind ?? '', feeds.length === 0 ? '' : String(feeds.length), hosts[0] ?? '']
}
