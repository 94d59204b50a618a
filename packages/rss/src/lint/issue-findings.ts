import type { Finding, Issue } from '@gisa/core'
import type { FeedIssueCode } from '../item/report.ts'

/** What each issue of the writers means, and what to do, in Korean and English. */
export const ISSUES: Readonly<Record<FeedIssueCode, readonly [ko: string, fixEn: string, fixKo: string]>> = {
  'left-out/not-an-article': ['기사가 아니어서 뺐다', 'Give an Article', 'Article을 준다'],
  'left-out/no-headline': ['제목이 없어서 뺐다', 'Give headline', 'headline을 준다'],
  'left-out/no-address': ['주소가 없어서 뺐다', 'Give url', 'url을 준다'],
  'left-out/no-date': ['날짜가 없어서 뺐다', 'Give datePublished', 'datePublished를 준다'],
  'left-out/not-yet-published': ['보도할 때가 되지 않아 뺐다', 'Publish it then', '그때 낸다'],
  'left-out/duplicate': [
    '같은 번호의 기사가 이미 있어 뺐다',
    'Give each article its own id',
    '기사마다 다른 id를 준다',
  ],
  'left-out/feed-is-full': ['피드가 차서 뺐다', 'Give fewer or shorter articles', '기사를 줄인다'],
  'left-out/on-another-host': [
    '채널의 호스트가 아니어서 뺐다',
    "Give the channel's host",
    '채널과 같은 호스트의 주소를 준다',
  ],
  'left-out/too-old': ['오래되어 뺐다', 'Nothing', '그대로 둔다'],
  'left-out/unusable-address': [
    '쓸 수 없는 주소를 뺐다',
    'Give an absolute http(s) address',
    'http(s)로 시작하는 주소를 준다',
  ],
  'left-out/unreadable-date': [
    '읽을 수 없는 날짜를 뺐다',
    'Give ISO 8601 with offset',
    '시간대가 있는 ISO 8601로 준다',
  ],
  'left-out/implausible-date': ['1990년 앞의 날짜를 뺐다', 'Give the date of publication', '발행한 때를 준다'],
  'left-out/date-modified': [
    '발행보다 이르거나 앞날인 수정 시각을 뺐다',
    'Give the time of the change',
    '고친 때를 준다',
  ],
  'left-out/logo': ['RSS가 보이지 못하는 로고를 뺐다', 'Give JPEG, PNG or GIF', 'JPEG, PNG, GIF를 준다'],
  'taken-out/control-characters': ['제어 문자를 뺐다', 'Clean the text where it is entered', '글을 넣는 곳에서 뺀다'],
  'taken-out/lone-surrogates': ['잘린 글자를 뺐다', 'Cut texts between characters', '글자 사이에서 자른다'],
  'taken-out/lost-characters': [
    '잃어버린 글자(U+FFFD)를 뺐다',
    'Decode the text in its real encoding',
    '글을 제 인코딩으로 읽는다',
  ],
  'taken-out/markup': ['글에서 HTML 태그를 뺐다', 'Give plain text', '태그 없는 글을 준다'],
  'shortened/headline': ['제목을 줄였다', 'Give a shorter headline', '짧은 제목을 준다'],
  'shortened/channel-description': ['채널 소개를 줄였다', 'Give a shorter description', '짧은 소개를 준다'],
  'assumed/korean-time': ['시간대가 없어 한국 시간으로 읽었다', 'Give the offset: +09:00', '+09:00을 붙인다'],
  'missing/channel-feed-url': ['피드 자신의 주소가 없다', 'Give channel.feedUrl', 'channel.feedUrl을 준다'],
  'missing/id-and-address': ['번호도 주소도 없어 제목으로 알아본다', 'Give id or url', 'id나 url을 준다'],
  'missing/date-of-change': ['고친 때를 알 수 없다', 'Give options.updated', 'options.updated를 준다'],
  'missing/options-now': ['지금을 몰라 오래된 기사를 가리지 못했다', 'Give options.now', 'options.now를 준다'],
}

const WRITER = 'https://github.com/gisa-news/gisa/tree/main/packages/rss#readme'

/** An issue of a writer as a finding. */
export function toFinding({ code, message, severity }: Issue): Finding {
  const [ko, fixEn, fixKo] = ISSUES[code as FeedIssueCode]
  const where = message.split(' · ').at(-1)!
  return {
    rule: code,
    level: severity,
    source: WRITER,
    message: { en: message, ko },
    fix: { en: fixEn, ko: fixKo },
    where,
  }
}
