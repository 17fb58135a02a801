import { slugs } from './search-parts'

/** ?theoDoi=co */
export const yes = 'co'

export const urgencies = slugs({ normal: 'thuong', urgent: 'khan', very_urgent: 'thuong-khan', flash: 'hoa-toc' })

/** ?hinhThuc=…; a number of statistics carries tinh-so-lieu. */
export const shapes = slugs({
  counted: 'tinh-so-lieu',
  given: 'nhu-van-ban',
  all: 'tat-ca',
  whole: 'nguyen-nhiem-vu',
  part: 'phan-viec',
  series: 'dinh-ky',
  instance: 'ky-bao-cao',
})

/** What a number of statistics is narrowed by beside the filters people choose. */
export const absences = slugs({ field: 'linh-vuc', leader: 'lanh-dao', place: 'dia-ban' })

export const sorts = slugs({
  attention: 'can-xu-ly',
  newest: 'moi-giao',
  longest_overdue: 'qua-han-lau',
  lead: 'chu-tri',
})

export const groups = slugs({
  lead: 'chu-tri',
  directive: 'van-ban',
  state: 'trang-thai',
  week: 'tuan-den-han',
  leader: 'lanh-dao',
  field: 'linh-vuc',
})
