import { GisaError } from '@gisa/core'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { parseScripts } from '../testing/parse-scripts.ts'
import { toSafeJson, toScript } from './to-script.ts'

vi.setConfig({ testTimeout: 60_000 })

const page = (script: string) => `<!doctype html><html><head>${script}</head><body>본문</body></html>`

describe('제목이 스크립트를 벗어나지 못한다', () => {
  test.each([
    ['닫는 표시', '</script>'],
    ['닫는 표시 안의 빈칸', '</script >'],
    ['닫는 표시 안의 빗금', '</script/>'],
    ['대문자와 탭', '</SCRIPT\t>'],
    ['주석과 스크립트', '<!--<script>'],
    ['주석', '<!-- 한빛시 -->'],
    ['CDATA', ']]><![CDATA['],
    ['개체 이름', '&quot;한빛시&quot; &amp; 가온시'],
    ['줄 가름', '한빛시\u2028가온시\u2029'],
    ['제어 문자', '한빛\u0000시\u000b\r\n\u001f\u007f'],
    ['짝 없는 서러게이트', '한빛\ud83d시\udca9'],
    ['역빗금', '\\u003c/script\\u003e \\'],
    ['그림 문자와 전각 따옴표', '😀 ＂한빛시＂ ㅣ│|'],
    ['비문자', '\ufffe\uffff\ufdd0'],
  ])('%s', (_, headline) => {
    const data = { '@type': 'NewsArticle', headline, [headline]: [headline] }
    const json = toSafeJson(data)
    expect(json).not.toMatch(/[<>&\u2028\u2029]/)
    const { scripts, text } = parseScripts(page(toScript(data)))
    expect(scripts).toEqual([json])
    expect(text).toBe('본문')
    expect(JSON.parse(scripts[0] ?? '')).toEqual(data)
  })
})

test('어떤 자료든: 스크립트 요소가 하나이고 자료가 같다', () => {
  const hostile = fc.constantFrom('<', '>', '&', '</script', '<!--', '-->', '\u2028', '\ud800', '"', '\\', '가')
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(hostile).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(fc.dictionary(text, fc.oneof(text, fc.array(text), fc.double(), fc.boolean())), (data) => {
      const { scripts, text } = parseScripts(page(toScript(data)))
      expect(scripts).toHaveLength(1)
      expect(text).toBe('본문')
      expect(JSON.stringify(JSON.parse(scripts[0] ?? ''))).toBe(JSON.stringify(data))
    }),
    { numRuns: 1000 },
  )
})

describe('부르는 쪽의 잘못은 알린다', () => {
  const cyclic: { self?: object } = {}
  cyclic.self = cyclic
  test.each<[string, unknown]>([
    ['없는 값', undefined],
    ['null', null],
    ['글자', '{"headline":"한빛시"}'],
    ['자기를 가리키는 자료', cyclic],
  ])('%s', (_, value) => {
    expect(() => toScript(value as object)).toThrow(GisaError)
  })
})
