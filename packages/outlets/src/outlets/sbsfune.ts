import type { OutletProfile } from '@gisa/core'

export const sbsfune: OutletProfile = {
  id: 'sbsfune',
  name: 'SBS연예뉴스',
  nameEn: 'SBS Ent News',
  kind: 'online',
  url: 'https://ent.sbs.co.kr',
  hosts: ['ent.sbs.co.kr', 'sbsfune.sbs.co.kr'],
  seen: '2020-02',
}
