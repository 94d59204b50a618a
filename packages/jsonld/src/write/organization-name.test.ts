import { expect, test } from 'vitest'
import { organizationKind } from './organization-name.ts'

test.each(['온라인뉴스팀', '사회1부', '디지털뉴스부', '특별취재반', '편집국', '이슈팀', '논설위원실', '콘텐츠기획팀'])(
  '%s은 부서',
  (name) => expect(organizationKind(name)).toBe('desk'),
)
test.each([
  '한빛일보',
  '가온뉴스',
  '누리TV',
  'HB NEWS',
  'Hanbit News Agency',
  '한빛통신',
  '한빛방송',
  'HBC',
  'iHBC 연예',
  'HBC뉴스',
  '가온경제',
  '뉴스1',
])('%s은 매체', (name) => expect(organizationKind(name)).toBe('organization'))
test.each([
  '김가온',
  '김진국',
  '이영실',
  '박정부',
  '남궁도담',
  '金哲洙',
  'Kim Ga-on',
  '한부영',
  '서팀',
  'DJ 가온',
  '김경제',
])('%s은 사람', (name) => expect(organizationKind(name)).toBeUndefined())
