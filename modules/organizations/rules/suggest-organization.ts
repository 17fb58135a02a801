export type OrganizationSuggestion = { name: string; kind: string; level: string }

const forms: readonly [RegExp, string, string][] = [
  [/^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân) (?:huyện|thành phố|thị xã|quận)/iu, 'people_committee', 'district'],
  [/^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân) (?:xã|phường|thị trấn|đặc khu)/iu, 'people_committee', 'commune'],
  [/^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân) tỉnh/iu, 'people_committee', 'province'],
  [/^bộ chỉ huy quân sự|^ban chỉ huy/iu, 'military_command', 'province'],
  [/^công an/iu, 'police', 'province'],
  [/^văn phòng (?:ubnd|ủy ban|uỷ ban)/iu, 'committee_office', 'province'],
  [/^(?:ủy ban|uỷ ban|ubmttq).*mặt trận|^ubmttq/iu, 'front', 'province'],
  [/^(?:tỉnh ủy|huyện ủy|thành ủy|ban tuyên giáo|ban tổ chức)/iu, 'party_body', 'province'],
  [/^(?:sở|ban|thanh tra)\s/iu, 'department', 'province'],
  [/^(?:trung tâm|đài|báo|trường|bệnh viện)/iu, 'public_service_unit', 'province'],
]

/** What organization a mention that the directory lacks would be, for "offer to create it"; null for collective phrases. */
export function suggestOrganization(mention: string): OrganizationSuggestion | null {
  const name = mention.trim().replace(/\s+/g, ' ')
  if (name.length < 3 || /^(?:các|những|toàn thể)\s/iu.test(name)) return null
  const form = forms.find(([pattern]) => pattern.test(name))
  return { name, kind: form?.[1] ?? 'other', level: form?.[2] ?? 'province' }
}
