import { z } from 'zod'
import { assignmentListQuery, personalListQuery } from '../assignment-filter.ts'
import { listGroups, listSorts } from '../rules/list-order.ts'

export const viewColumns = ['state', 'what', 'who', 'until', 'howFar', 'directive', 'field'] as const

/** How a work list is narrowed, sorted, grouped and shown. */
export const viewOfListSchema = z
  .object({
    filter: z.object({ ...assignmentListQuery, ...personalListQuery }).partial(),
    sort: z.enum(listSorts).optional(),
    group: z.enum(listGroups).optional(),
    columns: z.array(z.enum(viewColumns)).max(viewColumns.length).optional().describe('Left out: the usual ones'),
  })
  .meta({ id: 'ViewOfList' })
export type ViewOfList = z.output<typeof viewOfListSchema>

const nameSchema = z.string().trim().min(1, 'Đặt tên cho danh sách.').max(80, 'Tên dài quá 80 chữ.')

export const savedViewSchema = z
  .object({
    id: z.uuid(),
    version: z.number().int(),
    name: z.string(),
    view: viewOfListSchema,
    isShared: z.boolean().describe('Offered to everybody of the space'),
    isMine: z.boolean(),
    ownerName: z.string(),
    may: z.object({ change: z.boolean() }),
  })
  .meta({ id: 'SavedView' })
export type SavedView = z.output<typeof savedViewSchema>

export const savedViewBody = { name: nameSchema, view: viewOfListSchema, isShared: z.boolean().default(false) }
export const savedViewParams = z.object({ viewId: z.uuid() })

export const savedViewsSchema = z
  .object({
    items: z.array(savedViewSchema).describe('The caller’s own in their order, then those others share, by name'),
    may: z.object({ share: z.boolean() }),
  })
  .meta({ id: 'SavedViews' })
