import { expect, test } from 'vitest'
import { parseTree } from '../tree/parse-tree.ts'
import { embedOf } from './embed-of.ts'
import { pictureOf } from './picture-source.ts'

const base = 'https://www.nuri.example/news/1'
const elementOf = (html: string, name: string) => {
  const element = parseTree(html).elements.find((one) => one.name === name)
  if (element === undefined) throw new Error(`no ${name} in ${html}`)
  return element
}
const urlOf = (html: string): string | undefined => pictureOf(elementOf(html, 'img'), base)?.url

test.each([
  ['상대 주소', '<img src="/photo/1.jpg">', 'https://www.nuri.example/photo/1.jpg'],
  ['프로토콜 없는 주소', '<img src="//img.nuri.example/1.jpg">', 'https://img.nuri.example/1.jpg'],
  ['늦게 뜨는 사진', '<img data-src="/1.jpg" src="data:image/gif;base64,R0lG">', 'https://www.nuri.example/1.jpg'],
  ['가장 넓은 것', '<img srcset="/s.jpg 320w, /l.jpg 1280w" src="/s.jpg">', 'https://www.nuri.example/l.jpg'],
  ['picture', '<picture><source srcset="/w.webp 2x"><img src="/1.jpg"></picture>', 'https://www.nuri.example/w.webp'],
  [
    '다음의 크기 조절',
    '<img src="https://img1.daumcdn.net/thumb/R658x0/?fname=https://t1.daumcdn.net/news/1.jpg">',
    'https://t1.daumcdn.net/news/1.jpg',
  ],
  [
    'Next의 크기 조절',
    '<img src="/_next/image?url=%2Fphoto%2F1.jpg&w=640&q=75">',
    'https://www.nuri.example/photo/1.jpg',
  ],
  ['아이콘', '<img src="/img/ico_share.png">', undefined],
  ['로고', '<img src="/common/logo.png">', undefined],
  ['세는 점', '<img src="/count.gif" width="1" height="1">', undefined],
  ['광고', '<img src="https://nuri.example/ad/1.jpg">', undefined],
  ['주소 없음', '<img src="data:image/png;base64,AA">', undefined],
  ['띠 광고', '<img src="/photo/1.jpg" width="640" height="94">', undefined],
  ['배너라는 설명', '<img src="/photo/1.jpg" alt="누리신문 구독하기">', undefined],
  ['브라우저가 저장한 파일: 원래 주소는 모른다', '<img src="./한빛시, 도서관 연다_files/1.jpg">', undefined],
  ['_files라는 폴더', '<img src="/upload/news_files/1.jpg">', 'https://www.nuri.example/upload/news_files/1.jpg'],
])('%s', (_, html, expected) => {
  expect(urlOf(html)).toBe(expected)
})

test.each([
  ['한빛시청 앞에서 열린 점등식', '한빛시청 앞에서 열린 점등식'],
  ['기사 이미지', undefined],
  ['사진설명', undefined],
  ['DSC_0012.JPG', undefined],
  ['', undefined],
])('alt %s', (alt, expected) => {
  expect(pictureOf(elementOf(`<img src="/1.jpg" alt="${alt}" width="640px" height="100%">`, 'img'), base)).toEqual({
    url: 'https://www.nuri.example/1.jpg',
    width: 640,
    ...(expected !== undefined && { alt: expected }),
  })
})

test.each([
  [
    '<iframe src="https://www.youtube.com/embed/abc"></iframe>',
    { type: 'video', embedUrl: 'https://www.youtube.com/embed/abc' },
  ],
  [
    '<iframe data-src="//tv.kakao.com/embed/player/1"></iframe>',
    { type: 'video', embedUrl: 'https://tv.kakao.com/embed/player/1' },
  ],
  [
    '<iframe src="https://datawrapper.dwcdn.net/x/1/"></iframe>',
    { type: 'embed', url: 'https://datawrapper.dwcdn.net/x/1/' },
  ],
  ['<iframe src="https://ads.example/1"></iframe>', undefined],
])('%s', (html, expected) => {
  expect(embedOf(elementOf(html, 'iframe'), base)).toEqual(expected)
})

test('방송사의 영상과 정지 화면', () => {
  const video = elementOf('<video poster="/1.jpg"><source src="/1.mp4"></video>', 'video')
  expect(embedOf(video, base)).toEqual({
    type: 'video',
    url: 'https://www.nuri.example/1.mp4',
    thumbnail: 'https://www.nuri.example/1.jpg',
  })
})

test('주소를 모르는 사진도 사진이다', () => {
  expect(pictureOf(elementOf('<img src="/1.jpg" alt="점등식">', 'img'), undefined)).toEqual({ alt: '점등식' })
  expect(pictureOf(elementOf('<img src="data:image/png;base64,AA">', 'img'), undefined)).toBeUndefined()
})
