/** Ids of inputs, to which messages lead. */
export const changeFieldIds = {
  from: 'thay-doi-don-vi',
  targets: 'thay-doi-them-don-vi',
  fields: 'thay-doi-linh-vuc',
  parent: 'thay-doi-truc-thuoc',
  recognitionKind: 'thay-doi-danh-hieu',
  status: 'thay-doi-ket-qua',
  validTo: 'thay-doi-den-ngay',
  continues: 'thay-doi-tiep-tuc',
  isUncertain: 'thay-doi-can-xac-nhan',
  note: 'thay-doi-ghi-chu',
} as const

/** Those of one unit that takes over or is made. */
export const targetFieldIds = (key: string) =>
  ({
    way: `don-vi-${key}-cach`,
    unit: `don-vi-${key}`,
    name: `don-vi-${key}-ten`,
    shortName: `don-vi-${key}-viet-tat`,
    kind: `don-vi-${key}-loai`,
    level: `don-vi-${key}-cap`,
    code: `don-vi-${key}-ma`,
    code102: `don-vi-${key}-ma-cu`,
    parent: `don-vi-${key}-truc-thuoc`,
    place: `don-vi-${key}-dia-ban`,
    ownFields: `don-vi-${key}-linh-vuc-cong-tac`,
    scope: `don-vi-${key}-pham-vi`,
    fields: `don-vi-${key}-linh-vuc`,
  }) as const
