/** What a story says, whatever page prints it. */
export interface Story {
  headline: string
  deck?: string
  paragraphs: readonly string[]
  reporter: string
  email: string
  caption: string
  credit: string
}

/** 사회면 기사. */
export const library: Story = {
  headline: '한빛시립도서관, 3월부터 밤 10시까지 문 연다',
  deck: '네 곳 모두 평일 두 시간 연장… 사서 12명 새로 뽑아',
  paragraphs: [
    '한빛시는 시립도서관 네 곳의 문 닫는 시각을 3월 2일부터 평일 밤 8시에서 10시로 늦춘다고 27일 밝혔다.',
    '시는 이를 위해 사서 12명을 새로 뽑고 전기료와 인건비로 한 해 4억2000만원을 쓰기로 했다.',
    '누리동에 사는 회사원 박새나씨는 “퇴근하고 오면 늘 문이 닫혀 있었는데 이제 책 한 권 고를 시간이 생겼다”고 말했다.',
    '이도담 도서관장은 “이용자가 가장 많이 몰리는 시간이 저녁 7시라는 조사 결과를 따랐다”며 “주말 연장은 하반기에 검토하겠다”고 했다.',
    '시의회는 지난달 도서관 운영 조례를 고쳐 연장 운영의 근거를 마련했다.',
  ],
  reporter: '김가온',
  email: 'gaon@nuri.example',
  caption: '27일 저녁 한빛시 누리도서관 열람실에서 시민들이 책을 읽고 있다.',
  credit: '한빛시 제공',
}

/** 정치면 기사. */
export const budget: Story = {
  headline: '시의회, 청년 월세 예산 30억원 되살려… 시장 “재의 요구 검토”',
  deck: '예결위 밤샘 심사 끝에 가결',
  paragraphs: [
    '한빛시의회가 상임위원회에서 깎인 청년 월세 지원 예산 30억원을 되살린 내년도 예산안을 14일 새벽 의결했다.',
    '재석 의원 21명 가운데 13명이 찬성하고 7명이 반대했으며 1명은 기권했다.',
    '최한결 예산결산특별위원장은 “월세가 소득의 절반을 넘는 청년이 9000명에 이른다”며 “지금 줄이면 내년에 더 큰 돈이 든다”고 말했다.',
    '반면 정다온 의원은 “재원 대책 없이 규모만 키운 예산”이라며 반대 토론에 나섰다.',
    '강누리 시장은 본회의가 끝난 뒤 기자들과 만나 재의를 요구할지 법률 검토를 거쳐 정하겠다고 밝혔다.',
    '예산안이 확정되면 한빛시의 내년 살림은 올해보다 3.1% 늘어난 2조1400억원이 된다.',
  ],
  reporter: '이도담',
  email: 'dodam@nuri.example',
  caption: '14일 새벽 한빛시의회 본회의장에서 의원들이 예산안을 표결하고 있다.',
  credit: '박새나 기자',
}

/** 스포츠 기사. */
export const baseball: Story = {
  headline: '한빛 파도, 연장 12회 끝내기로 7연승',
  paragraphs: [
    '프로야구 한빛 파도가 연장 12회 말 터진 오하늘의 끝내기 안타로 가람 산맥을 5-4로 꺾고 7연승을 달렸다.',
    '파도는 4일 한빛구장에서 열린 경기에서 8회까지 1-4로 끌려갔으나 9회 말 석 점을 한꺼번에 뽑아 승부를 연장으로 끌고 갔다.',
    '선발 한마루는 7이닝 동안 삼진 9개를 잡고도 승리를 챙기지 못했다.',
    '오하늘은 경기 뒤 “앞선 두 타석에서 진 빚을 갚고 싶었다”고 말했다.',
    '파도는 5일 같은 곳에서 산맥과 시리즈 마지막 경기를 치른다.',
  ],
  reporter: '박새나',
  email: 'saena@nuri.example',
  caption: '끝내기 안타를 친 오하늘(가운데)이 동료들의 물세례를 받고 있다.',
  credit: '누리신문 자료사진',
}

/** 경제면 기사. */
export const exports: Story = {
  headline: '가람항 수출 물동량 11% 늘어… 배터리 부품이 이끌어',
  deck: '미국·인도행 컨테이너 급증',
  paragraphs: [
    '가람항을 거쳐 나간 지난달 수출 물동량이 1년 전보다 11.4% 늘어난 182만t으로 집계됐다.',
    '가람항만공사는 2일 배터리 부품과 전선 수출이 늘면서 컨테이너 물동량이 석 달 연속 증가했다고 밝혔다.',
    '나라별로는 미국이 31.2%, 인도가 24.8% 늘었고 일본은 3.3% 줄었다.',
    '한서윤 가람대 교수(물류학)는 “납품을 앞당긴 물량이 섞여 있어 하반기에는 증가세가 꺾일 수 있다”고 내다봤다.',
    '공사는 연말까지 제3부두에 크레인 두 기를 더 놓을 계획이다.',
  ],
  reporter: '정다온',
  email: 'daon@nuri.example',
  caption: '가람항 제2부두에 수출 컨테이너가 쌓여 있다.',
  credit: '가람항만공사 제공',
}

/** 법원 기사. */
export const court: Story = {
  headline: '법원 “소음 기준 지켰어도 배상해야”… 한빛비행장 주민 일부 승소',
  paragraphs: [
    '비행장 소음이 법정 기준을 넘지 않았더라도 주민이 참을 수 있는 한도를 넘었다면 배상해야 한다는 판결이 나왔다.',
    '한빛지방법원 민사3부(재판장 윤가람)는 누리동 주민 214명이 한빛비행장을 상대로 낸 손해배상 소송에서 원고 일부 승소로 판결했다고 19일 밝혔다.',
    '재판부는 “새벽 훈련이 한 해 140차례를 넘은 점을 고려하면 사회 통념상 참을 한도를 넘었다”고 밝혔다.',
    '배상액은 거주 기간에 따라 1인당 120만원에서 380만원이다.',
    '비행장 쪽은 판결문을 검토한 뒤 항소할지 정하겠다고 했다.',
  ],
  reporter: '한서윤',
  email: 'seoyun@nuri.example',
  caption: '한빛지방법원 전경.',
  credit: '연합뉴스',
}

/** 날씨 단신. */
export const weather: Story = {
  headline: '내일 아침 기온 뚝… 가람 산간 첫얼음',
  paragraphs: [
    '28일 아침 기온이 전날보다 7도 안팎 떨어지면서 가람 산간에는 올가을 첫얼음이 얼겠다.',
    '가람기상지청은 낮에도 바람이 강하게 불어 체감온도가 10도를 밑돌겠다고 예보했다.',
    '서해안에는 오후 한때 빗방울이 떨어지는 곳이 있겠다.',
  ],
  reporter: '오하늘',
  email: 'haneul@nuri.example',
  caption: '가람산 대피소 지붕에 서리가 내려앉아 있다.',
  credit: '독자 제공',
}

/** 영문판. */
export const english: Story = {
  headline: 'Hanbit to keep libraries open until 10 p.m. from March',
  deck: 'City hires 12 librarians for longer weekday hours',
  paragraphs: [
    'HANBIT — The city of Hanbit said Friday it will keep its four public libraries open until 10 p.m. on weekdays from March 2.',
    'The city will hire 12 librarians and spend 420 million won a year on electricity and wages.',
    '"People come here straight from work, and until now they found the doors closed," said Lee Do-dam, head of Nuri Library.',
    'Weekend hours will be reviewed in the second half of the year, officials added.',
  ],
  reporter: 'Kim Ga-on',
  email: 'gaon@nuri.example',
  caption: 'Readers sit in the reading room of Nuri Library in Hanbit on Friday evening.',
  credit: 'Courtesy of Hanbit City',
}
