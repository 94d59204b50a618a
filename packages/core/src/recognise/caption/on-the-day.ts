/** What only a caption says: 한가온 시장이 11일 오후 한빛시청에서 발언하고 있다. The end of a sentence is enough to tell. */
export const ON_THE_DAY: RegExp = /\d{1,2}일(?: 오전| 오후)?[^.\d]{2,70}(?:에서|앞에서|열린|찾아)[^.]{2,110}고 있다\.$/
