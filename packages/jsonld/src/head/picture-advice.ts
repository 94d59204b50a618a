import type { Image } from '@gisa/core'
import type { Report } from '../write/write-options.ts'

/** Width over height at which a preview shows the whole picture, and how far from it is still fine. */
const RATIOS = [
  { service: 'Facebook', ratio: 1.91, from: 1.7, to: 2.2 },
  { service: 'Kakao', ratio: 2, from: 1.7, to: 2.3 },
] as const

/**
 * What the preview's picture lacks, where its size is known. Facebook shows a large preview from 600 × 315 pixels and
 * none below 200 × 200; Facebook crops to 1.91:1, Kakao to 2:1 (800 × 400).
 */
export function advisePicture({ url, width, height }: Image, report: Report): void {
  if (width === undefined || height === undefined || height === 0) return
  const size = `${url} is ${width} × ${height}`
  if (width < 200 || height < 200) {
    report('head/image-too-small', `${size}; below 200 × 200 Facebook shows no picture`)
    return
  }
  if (width < 600 || height < 315) report('head/image-small', `${size}; a large preview needs 600 × 315`, 'info')
  const ratio = width / height
  const cropping = RATIOS.filter(({ from, to }) => ratio < from || ratio > to)
  if (cropping.length > 0) {
    const crops = cropping.map(({ service, ratio }) => `${service} to ${ratio}:1`).join(' and ')
    report('head/image-ratio', `${size}; it will be cropped by ${crops}`, 'info')
  }
}
