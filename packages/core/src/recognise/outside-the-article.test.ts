import { describe, expect, test } from 'vitest'
import type { Rule } from '../decide/weights.ts'
import { parseText } from '../parse-text.ts'
import { rulesIn, segmentsOf } from '../testing/find-rules.ts'
import { sampleOutlets } from '../testing/sample-outlets.ts'

const rows = (...groups: (readonly [rule: Rule, ...lines: string[]])[]): [Rule, string][] =>
  groups.flatMap(([rule, ...lines]) => lines.map((line): [Rule, string] => [rule, line]))

describe('알림', () => {
  test.each(
    rows(
      [
        'notice/copyright',
        '<저작권자(c) 한빛뉴스, 무단 전재-재배포, AI 학습 및 활용 금지>',
        '저작권자 ⓒ 한빛일보, 무단전재 및 재배포 금지',
        '[ⓒ 한빛일보, 무단전재 및 재배포 금지]',
        '- Copyrights ⓒ 한빛일보, 무단 전재 및 재배포 금지 -',
        '＜ⓒ 한빛경제, 무단전재 & 재배포 금지＞',
        '※ 저작권자 ⓒ 한빛뉴스, 무단전재-재배포 금지',
        'Copyright ⓒ 한빛일보. All rights reserved.',
        'All rights reserved.',
        '), 무단 전재 및 재배포 금지]',
        '무단복제 및 배포를 금합니다',
        '이 사이트의 기사는 저작권법의 보호를 받습니다',
        'ⓒ',
        '*재판매 및 DB 금지',
      ],
      [
        'notice/ai',
        '<저작권자(c) 한빛뉴스, 무단 전재-재배포, AI 학습 및 활용 금지>',
        'AI 학습 이용 금지',
        '생성형 AI 학습 및 활용을 금합니다.',
      ],
      [
        'notice/reprint',
        '[본 기사는 한빛주간 제2140호(2026.01.05일자) 기사입니다]',
        '한빛주간 제2140호 기사입니다',
        '(본 기사는 한빛경제로부터 제공받은 것입니다)',
        '※주간한빛 온라인 기사입니다.',
        '이 글은 한빛월보 3월호에 게재된 글이다.',
      ],
      [
        'notice/ai-made',
        '※ 이 기사는 한빛뉴스의 인공지능 기술로 제작된 것입니다.',
        '[이 기사는 로봇이 실시간으로 작성한 것입니다.]',
      ],
      [
        'notice/this-article',
        '본 기사는 한빛시의 지원을 받아 작성되었습니다.',
        '※ 이 기사는 인공지능이 작성한 초고를 기자와 데스크가 검토해 완성했습니다.',
        '이 기사는 한빛주간에 먼저 실렸습니다.',
        '(이 칼럼은 한빛대와 함께 싣습니다.)',
      ],
      [
        'notice/sponsor',
        '본 기사는 한빛시의 지원을 받아 작성되었습니다.',
        '본 콘텐츠는 한빛전자의 제작비를 받아 만들었습니다.',
      ],
      [
        'notice/opinion',
        '※ 외부 필진의 글은 본지의 편집 방향과 다를 수 있습니다.',
        '본 칼럼은 한빛일보의 편집방향과 다를 수 있습니다.',
      ],
      ['notice/help', '※ 우울감 등 말하기 어려운 고민이 있으면 자살예방 상담전화 ☎109에서 도움을 받을 수 있습니다.'],
      ['notice/complaint', '반론·정정보도 청구는 한빛일보 고충처리인에게 하실 수 있습니다.'],
      ['notice/copyright', '저작권 및 법적 책임은 글쓴이에게 있습니다.'],
      ['notice/holder', 'ⓒ Hanbit Media Corp.', 'Hanbit News Co., Ltd.'],
      [
        'notice/translation',
        'The copyright belongs to the original writer of the content.',
        '版权归原作者所有。',
        '著作権は原作者にあります。',
      ],
      ['notice/editor', '※ 편집자주: 한빛일보는 다리 열두 개를 걸었다.', '[편집자 주] 다리를 걷는 이들.', '<편집자註>'],
      [
        'notice/donation',
        '※ 한빛이웃 성금 보내실 곳',
        '예금주 : 한빛재단',
        '한빛은행 123-456-789012',
        '기부금 영수증은 한빛재단(02-000-0000)에 문의하시기 바랍니다.',
        '보내주신 성금은 사연의 주인공에게 그대로 전달하고 있습니다.',
      ],
      ['notice/ai-made', '이 요약은 AI가 생성합니다.'],
      ['notice/public-licence', '이 자료는 공공누리 제1유형에 따라 이용할 수 있습니다.'],
    ),
  )('%s: %s', (rule, line) => {
    expect(rulesIn(line)).toContain(rule)
  })

  test.each([
    ['시민단체는 무단 점거를 금지하라고 촉구했다.'],
    ['저작권자와 협의 없이 AI 학습에 쓰였다는 지적이다.'],
    ['그는 사진을 무단으로 쓴 업체를 고소했다.'],
    ['ⓒ한빛뉴스'],
    ['이 글은 하루 만에 10만 번 읽혔다.'],
    ['이 기사는 여러 신문에 실려 논란이 됐다.'],
    ['한빛시는 기자회견을 열었다.'],
    ['저작권 및 초상권 문제가 남았다.'],
    ['한빛전자는 Hanbit Corp의 지분을 샀다.'],
    ['1957년의 copyright는 글쓴이에게 돌아갔다.'],
    ['편집자 주도로 책이 나왔다.'],
    ['편집자주의 뜻을 물었다.'],
    ['시민들이 성금을 보내 다리를 고쳤다.'],
    ['계좌 번호를 물은 뒤 돈을 빼 갔다.'],
    ['그는 예금주 몰래 돈을 옮겼다.'],
    ['경찰은 모금 계좌를 압수했다.'],
    ['AI가 작성하는 기사가 늘었다.'],
  ])('알림이 아니다: %s', (line) => {
    expect(rulesIn(line).filter((rule) => rule.startsWith('notice/'))).toEqual([])
  })
})

describe('ⓒ 아래의 이름', () => {
  const rulesAt = (index: number, text: string): Rule[] =>
    segmentsOf(text, { outlets: sampleOutlets })
      .filter((segment) => segment.index === index)
      .flatMap((segment) => segment.findings.map(({ rule }) => rule))

  test('아는 매체면 저작권자이고, 사람이나 매체가 홀로 있으면 아니다', () => {
    expect(rulesAt(1, 'ⓒ\n한빛일보')).toContain('notice/holder')
    expect(rulesAt(1, 'ⓒ\n한가온')).not.toContain('notice/holder')
    expect(rulesAt(1, '더보기\n한빛일보')).not.toContain('notice/holder')
  })
})

describe('제보와 홍보', () => {
  test.each(
    rows(
      [
        'promo/tip',
        '발로 뛰는 <더팩트>는 24시간 여러분의 제보를 기다립니다.',
        '더팩트는 24시간 여러분의 제보를 기다립니다.',
        '■ 제보하기',
        "※ '당신의 제보가 뉴스가 됩니다'",
        '▶제보는 카톡 hanbitjebo',
        '한빛TV 기사문의 및 제보 : 카톡/라인 jebo23',
        '※한빛은 여러분의 제보로 함께 세상을 바꿉니다.',
      ],
      [
        'promo/channel',
        '▶카카오톡: 더팩트제보',
        '▶이메일: jebo@example.kr',
        '▶뉴스 홈페이지: http://talk.example.kr/report',
        '· 카카오톡 : 한빛제보',
        '[카카오톡] 한빛 검색해 채널 추가',
        '[전화] 02-000-0000',
        '[메일] social@example.kr',
        '▷ 전화 02-000-0000',
        '이메일 : jebo@example.kr',
        '사이트 : https://url.example/b71afn',
      ],
      ['promo/contact', '카카오톡 채널 추가', '기사제보 및 보도자료', '▷ 카카오톡 : ‘한빛제보’ 검색, 채널 추가'],
      [
        'promo/subscribe',
        '네이버 메인에서 한빛일보 구독하기',
        '유튜브 채널 한빛TV를 구독해 주세요',
        '‘한빛일보’ 채널 구독하고 소식 받아보기',
        '한빛 뉴스레터 신청',
      ],
      ['promo/tip', '* 뉴스제보 : 이메일(news@example.kr), 전화(02-0000-0000)'],
      ['promo/tip', '[사진·영상 제보] 한빛일보는 여러분의 사진과 영상을 기다립니다.'],
      ['promo/arrow', '▶ 한빛일보 앱에서 더 빠르게', '☞ 오늘의 한빛 운세'],
      [
        'promo/bracket-link',
        '- 그곳이 알고싶냐? [영상보기▶]',
        '- 네이버 메인 더팩트 구독하고 [특종보자▶]',
        '2026 신년운세 보러가기',
      ],
      ['promo/support', '기자를 응원해주세요', '기사 잘 보셨나요? 독자님의 작은 응원이 큰 힘이 됩니다.'],
      ['promo/slogan', 'ⓒ"가온의 힘, 한빛투데이"'],
      ['promo/url', '자세히 https://www.hanbit.example/news/1'],
    ),
  )('%s: %s', (rule, line) => {
    expect(rulesIn(line)).toContain(rule)
  })

  test.each([
    ['경찰은 시민 제보를 기다린다고 밝혔다.'],
    ['제보를 받은 경찰은 곧바로 현장에 나갔다.'],
    ['한빛시는 전화 상담을 늘리기로 했다.'],
    ['광고비는 지난해보다 줄었다.'],
    ['공유경제의 앞날을 묻는 자리다.'],
    ['사진 제보자를 찾았다.'],
    ['영상 제보가 잇따랐다.'],
    ['모든 시민은 주인이다.'],
  ])('홍보가 아니다: %s', (line) => {
    expect(rulesIn(line).filter((rule) => rule.startsWith('promo/'))).toEqual([])
  })
})

describe('다른 기사', () => {
  test.each(
    rows(
      [
        'related/head',
        '관련기사',
        '김가온 기자의 다른기사',
        '기자의 다른기사 보기',
        '관련 기사',
        '▶ 관련기사',
        '[관련기사]',
        '많이 본 뉴스',
        '가장 많이 본 뉴스',
        '인기기사',
        '실시간 TOP10',
        '주요뉴스',
        '추천기사',
        'HOT NEWS',
        '분야별 주요뉴스',
        '랭킹 뉴스',
        '이 기사와 관련된 기사',
        '이 시각 주요 뉴스',
        '다른기사 보기',
      ],
      ['related/rank', '1. 누리교 통제 첫날 출근길 정체', '10 가온시장 야시장 다시 연다'],
      ['related/cut', '한빛시, 낡은 다리 모두 살핀다 …', '한빛시, 낡은 다리 모두 살핀다 ...'],
      ['related/url', 'https://www.hanbit.example/news/1'],
      ['related/series', '글 싣는 순서', '<연재 순서>', '▶기사 게재 순서'],
      ['related/aged', '한빛시 예산 확정41분 전', '가온시장 야시장 다시 연다…주말마다 공연2일 전'],
      ['related/neighbour', '이전글 누리교 통제 첫날', '다음기사: 가온시장 야시장'],
    ),
  )('%s: %s', (rule, line) => {
    expect(rulesIn(line)).toContain(rule)
  })

  test('순위의 숫자와 그 아래의 제목', () => {
    const [number, title] = segmentsOf('1\n누리교 통제 첫날 출근길 정체')
    expect(number?.findings.map(({ rule }) => rule)).toContain('related/rank-number')
    expect(title?.findings.map(({ rule }) => rule)).toContain('related/below-rank')
  })

  const rulesBelow = (...lines: string[]): Rule[] =>
    segmentsOf(lines.join('\n'))
      .at(-1)
      ?.findings.map(({ rule }) => rule) ?? []

  test('상자의 머리 아래', () => {
    const title = '누리교 통제 첫날 출근길 정체'
    expect(rulesBelow('[관련기사]', title)).toContain('related/below-head')
    expect(rulesBelow('▶ 함께 보면 좋은 기사', '가온시장 야시장 다시 연다', title)).toContain('related/below-head')
    expect(rulesBelow('글 싣는 순서', '①낡은 다리', '②새 다리')).toContain('related/series')
  })

  test('글 사이의 관련 기사는 상자다', () => {
    const prose = '한빛시는 11일 내년 예산안을 시의회에 제출했다고 밝혔다. 예산은 모두 1조2000억원이다.'
    const { lines } = parseText(
      [prose, '관련 기사', '누리교 통제 첫날 출근길 정체', prose.replace('11일', '12일')].join('\n'),
    )
    expect(lines.map(({ role }) => role)).toEqual(['body', 'related', 'related', 'body'])
  })

  test('글을 사이에 두거나 이름과 시각이면 머리 아래의 제목이 아니다', () => {
    const prose = '한빛시는 11일 내년 예산안을 시의회에 제출했다고 밝혔다.'
    expect(rulesBelow('관련 기사를 읽었다', '누리교 통제 첫날 출근길 정체')).not.toContain('related/below-head')
    expect(rulesBelow('[관련기사]', prose, '다리부터 고치는 까닭은')).not.toContain('related/below-head')
    expect(rulesBelow('[관련기사]', '김가온 기자 gaon@hanbit.example')).not.toContain('related/below-head')
    expect(rulesBelow('[관련기사]', '입력 2026.11.24 10:00')).not.toContain('related/below-head')
    expect(rulesBelow('글 싣는 순서', prose, '①낡은 다리')).not.toContain('related/series')
    expect(rulesBelow('다리 고치는 차례', '①낡은 다리')).not.toContain('related/series')
  })

  test.each([
    ['related/aged', '한빛시는 사고 30분 전'],
    ['related/aged', '다리가 무너지기 3일 전'],
    ['related/aged', '버스가 다리를 건넌 지 약30분 전'],
    ['related/series', '연재 순서를 바꿨다.'],
  ] as const)('%s가 아니다: %s', (rule, line) => {
    expect(rulesIn(line)).not.toContain(rule)
  })

  test('목록 속의 매체 이름은 프로필이 있어야 안다', () => {
    expect(rulesIn('한빛일보', { outlets: sampleOutlets })).toContain('related/outlet')
    expect(rulesIn('한빛일보')).not.toContain('related/outlet')
  })

  test.each([
    ['그는 관련 기사를 읽었다고 말했다.'],
    ['주요 외신은 이 소식을 크게 다뤘다.'],
    ['인기 있는 뉴스는 따로 있었다.'],
  ])('다른 기사의 머리가 아니다: %s', (line) => {
    expect(rulesIn(line)).not.toContain('related/head')
  })
})

describe('기사를 둘러싼 화면', () => {
  test.each(
    rows(
      ['chrome/menu-word', '로그인', '정치', '스포츠', '닫기', '카카오스토리', '더보기', 'AD'],
      ['chrome/button', '구독중', '주요뉴스 닫기', '랭킹 뉴스 더보기', '펼치기'],
      ['chrome/menu-pair', '국회/정당', '산업·통상'],
      ['chrome/menu-run', '정치 경제 사회 국제 문화 스포츠 연예'],
      ['chrome/skip', '본문 바로가기', '메뉴 바로가기', '전체메뉴 열기'],
      [
        'chrome/tool',
        '글자 크기 변경하기',
        '인쇄하기',
        '본문듣기',
        '기사원문',
        'URL복사',
        '이미지 확대',
        '가1단계',
        '※ 이미지를 누르면 크게 볼 수 있습니다.',
      ],
      ['chrome/picture-tool', '이미지 확대', '사진 크게 보기', '확대', '크게보기'],
      ['chrome/share', '페이스북으로 공유', '기사 공유하기', '트위터(으)로 기사보내기', '카카오톡에 공유'],
      ['chrome/share-run', '페이스북 트위터 카카오톡 밴드', '페이스북(으)로 기사보내기 트위터(으)로 기사보내기'],
      ['chrome/reaction', '좋아요', '훈훈해요 12', '후속기사 원해요', '이 기사가 마음에 들었나요'],
      ['chrome/comment', '댓글 0', '댓글쓰기', '0 / 300', '비방/욕설 신고', '댓글 운영 원칙'],
      ['chrome/player', '동영상 뉴스', '재생', '00:00', '영상 보기', '전체화면'],
      ['chrome/account', '아이디 또는 비밀번호를 잘못 입력했습니다.', '회원가입', '본인 확인이 필요합니다.'],
      ['chrome/footer', '등록번호 : 한빛 아00001', '발행인 : 한가온', '청소년보호책임자 : 이도담', '개인정보처리방침'],
      ['chrome/help', '기사 URL이 복사되었습니다.', '내용을 입력해 주세요.', '삭제하시겠습니까?'],
      ['chrome/listing', '전체보기', '기사 모아보기', '2026.01.02 10:00 기준'],
      ['chrome/breadcrumb', 'HOME > NEWS > 칼럼', '사회>사회일반', '홈 > 산업 > 산업일반'],
      ['chrome/pagination', '1 2 3 4 다음'],
      ['chrome/ad', 'AD', '광고', '[광고]', 'Sponsored'],
      ['chrome/weather', '11.19(목)', '12℃'],
      ['chrome/issue-bar', 'LIVE ISSUE 누리교'],
      ['chrome/number', '0', '1234'],
      ['chrome/hashtags', '#한빛시 #예산', '#MBN #한빛시 #김가온기자', '#한빛시'],
      ['chrome/phone', '02-000-0000', '000-00-00000'],
      ['chrome/count', '조회수 1,234', '추천수 3'],
      ['chrome/domain', 'www.hanbit.test'],
      ['chrome/attachment', '예산안.hwp (132KB) 다운로드'],
      ['chrome/release-mark', '보도자료'],
    ),
  )('%s: %s', (rule, line) => {
    expect(rulesIn(line)).toContain(rule)
  })

  test.each([
    ['#1 투수로 나선 김가온은 7이닝을 막았다.'],
    ['AD 45년 무렵의 유물로 보인다.'],
    ['한빛시는 11일 예산안을 발표했다.'],
    ['한 시장은 다리를 고치겠다고 했다.'],
    ['가온천 산책로가 문을 열었다.'],
    ['사업 확대'],
    ['사진 크게 늘어'],
  ])('화면의 말이 아니다: %s', (line) => {
    expect(rulesIn(line).filter((rule) => rule.startsWith('chrome/'))).toEqual([])
  })
})

describe('매체가 기사마다 싣는 줄', () => {
  const outlets = [
    {
      id: 'hanbit',
      name: '한빛신문',
      hosts: ['hanbit.example'],
      standing: { promo: ['모두가 기자다'], notice: ['한빛을 여는 신문'] },
    },
  ]
  test.each([
    ['promo/motto', "'모두가 기자다' 한빛신문이 여러분의 글을 기다립니다."],
    ['notice/copyright', 'ⓒ 한빛을 여는 신문'],
  ] as const)('%s: 아는 매체의 줄만', (rule, line) => {
    expect(rulesIn(line, { outlets })).toContain(rule)
    expect(rulesIn(line)).not.toContain(rule)
  })
})
