import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeEntities } from './decode-entities.ts'

describe('개체를 한 번만 푼다', () => {
  test.each([
    ['이름', '&quot;한빛&middot;가온&quot; &lsquo;누리&rsquo;&hellip;', '"한빛·가온" ‘누리’…'],
    ['십진수와 앞의 0', '&#034;한빛&#34;', '"한빛"'],
    ['십육진수', '&#x22;한빛&#X22;', '"한빛"'],
    ['두 번 감싼 것', '&amp;quot;한빛&amp;quot;', '&quot;한빛&quot;'],
    ['윈도 따옴표', '&#147;한빛&#148;', '“한빛”'],
    ['그림 문자', '&#128512;', '😀'],
    ['모르는 이름', 'R&D; &한빛; &constructor;', 'R&D; &한빛; &constructor;'],
    ['세미콜론이 없는 것', 'a&lt b', 'a&lt b'],
    ['글자가 아닌 수', '&#0;&#xD800;&#1114112;', '&#0;&#xD800;&#1114112;'],
  ])('%s', (_, text, expected) => {
    expect(decodeEntities(text)).toBe(expected)
  })
})

test('개체로 감싼 글은 본디 글로 돌아온다', () => {
  const encode = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => decodeEntities(encode(text)) === text))
})
