import type { ArticleInput, Block } from '@gisa/core'
import { mapPresent } from '../schema/map-present.ts'
import type { VideoObject } from '../schema/nodes.ts'
import { present } from '../schema/present.ts'
import { plainText } from '../text/plain-text.ts'
import { webUrl } from '../text/web-url.ts'
import { isoDuration } from './iso-duration.ts'
import type { Report } from './write-options.ts'

type Video = Extract<Block, { type: 'video' }>

/** The parts of the article that every video of it needs. */
interface Around {
  name: string | undefined
  uploadDate: string | undefined
  base: string | undefined
}

/**
 * The videos of the body. Google shows a video only with a name, a thumbnail, a date and an address of the file or the
 * player, so one that lacks any of them is left out and reported. Name and date are the article's own where the video
 * has none: it came with it.
 */
export function videoNodes(article: ArticleInput, around: Around, report: Report): VideoObject[] {
  return mapPresent(article.body, (block) => (block.type === 'video' ? videoNode(block, around, report) : undefined))
}

function videoNode(video: Video, { name, uploadDate, base }: Around, report: Report): VideoObject | undefined {
  const caption = plainText(video.caption)
  const thumbnailUrl = webUrl(video.thumbnail, base)
  const contentUrl = webUrl(video.url, base)
  const embedUrl = webUrl(video.embedUrl, base)
  const title = caption ?? name
  const missing = [
    title === undefined && 'name',
    thumbnailUrl === undefined && 'thumbnailUrl',
    uploadDate === undefined && 'uploadDate',
    contentUrl === undefined && embedUrl === undefined && 'contentUrl',
  ].filter(Boolean)
  if (title === undefined || thumbnailUrl === undefined || uploadDate === undefined || missing.length > 0) {
    report('jsonld/video-incomplete', `a video without ${missing.join(', ')} was left out`, 'info')
    return undefined
  }
  const duration = isoDuration(video.duration)
  return present<VideoObject>({
    '@type': 'VideoObject',
    name: title,
    thumbnailUrl,
    uploadDate,
    contentUrl,
    embedUrl,
    duration,
  })
}
