/** The agency the fictional programme names as a keeper. */
export const flowerDepartment = 'Sở Văn hóa và Cảnh quan tỉnh Sông Trà'
