/** A criterion by its code within its set and its name as in the decision. */
export type NewRuralCriterion = readonly [code: string, name: string]

/** 19 criteria of a new-rural commune: Quyết định 318/QĐ-TTg (08/03/2022). */
export const criteria2022: readonly NewRuralCriterion[] = [
  ['quy-hoach', 'Quy hoạch'],
  ['giao-thong', 'Giao thông'],
  ['thuy-loi', 'Thủy lợi và phòng, chống thiên tai'],
  ['dien', 'Điện'],
  ['truong-hoc', 'Trường học'],
  ['co-so-van-hoa', 'Cơ sở vật chất văn hóa'],
  ['thuong-mai', 'Cơ sở hạ tầng thương mại nông thôn'],
  ['thong-tin', 'Thông tin và Truyền thông'],
  ['nha-o', 'Nhà ở dân cư'],
  ['thu-nhap', 'Thu nhập'],
  ['ngheo-da-chieu', 'Nghèo đa chiều'],
  ['lao-dong', 'Lao động'],
  ['san-xuat', 'Tổ chức sản xuất và phát triển kinh tế nông thôn'],
  ['giao-duc', 'Giáo dục và Đào tạo'],
  ['y-te', 'Y tế'],
  ['van-hoa', 'Văn hóa'],
  ['moi-truong', 'Môi trường và an toàn thực phẩm'],
  ['he-thong-chinh-tri', 'Hệ thống chính trị và tiếp cận pháp luật'],
  ['quoc-phong', 'Quốc phòng và An ninh'],
]

/** 19 criteria of an advanced new-rural commune: the same decision, its second set. The names are to be checked against the text. */
export const advancedCriteria2022: readonly NewRuralCriterion[] = [
  ['quy-hoach', 'Quy hoạch'],
  ['giao-thong', 'Giao thông'],
  ['thuy-loi', 'Thủy lợi và phòng, chống thiên tai'],
  ['dien', 'Điện'],
  ['giao-duc', 'Giáo dục'],
  ['van-hoa', 'Văn hóa'],
  ['thuong-mai', 'Cơ sở hạ tầng thương mại nông thôn'],
  ['thong-tin', 'Thông tin và Truyền thông'],
  ['nha-o', 'Nhà ở dân cư'],
  ['thu-nhap', 'Thu nhập'],
  ['ngheo-da-chieu', 'Nghèo đa chiều'],
  ['lao-dong', 'Lao động'],
  ['san-xuat', 'Tổ chức sản xuất và phát triển kinh tế nông thôn'],
  ['y-te', 'Y tế'],
  ['hanh-chinh-cong', 'Hành chính công'],
  ['phap-luat', 'Tiếp cận pháp luật'],
  ['moi-truong', 'Môi trường'],
  ['moi-truong-song', 'Chất lượng môi trường sống'],
  ['quoc-phong', 'Quốc phòng và An ninh'],
]

/** 10 criteria of a new-rural commune: Quyết định 51/2025/QĐ-TTg (29/12/2025), in force 15/02/2026. Codes differ from the earlier ones. */
export const criteria2025: readonly NewRuralCriterion[] = [
  ['quy-hoach-2026', 'Quy hoạch'],
  ['ha-tang-2026', 'Hạ tầng kinh tế - xã hội'],
  ['kinh-te-2026', 'Phát triển kinh tế nông thôn'],
  ['nhan-luc-2026', 'Đào tạo nguồn nhân lực'],
  ['van-hoa-giao-duc-y-te-2026', 'Văn hóa, giáo dục, y tế'],
  ['giam-ngheo-2026', 'Giảm nghèo và an sinh xã hội'],
  ['chuyen-doi-so-2026', 'Khoa học công nghệ và chuyển đổi số'],
  ['moi-truong-2026', 'Môi trường và cảnh quan'],
  ['he-thong-chinh-tri-2026', 'Hệ thống chính trị và hành chính công'],
  ['phap-luat-2026', 'Tiếp cận pháp luật và an ninh, quốc phòng'],
]

/** Sets of criteria evidence is kept for, with what stands before their criteria in `bang-chung-nong-thon-moi`. */
export const criterionSets = [
  { code: 'ntm-2022', name: 'Xã nông thôn mới 2021–2025', criteria: criteria2022 },
  { code: 'nang-cao-2022', name: 'Xã nông thôn mới nâng cao 2021–2025', criteria: advancedCriteria2022 },
  { code: 'ntm-2025', name: 'Xã nông thôn mới 2026–2030', criteria: criteria2025 },
] as const

export type CriterionSet = (typeof criterionSets)[number]['code']
