/** One duty of a template; `month` and `day` say when it is due each year, both null: no deadline. */
export type TemplateItem = {
  text: string
  leadOrganizationIds: string[]
  coordinatorOrganizationIds: string[]
  product: string | null
  month: number | null
  day: number | null
}

export type TemplateRecord = {
  id: string
  version: number
  name: string
  items: TemplateItem[]
  isArchived: boolean
  updatedAt: Date
  uses: { year: number; directiveId: string }[]
}
