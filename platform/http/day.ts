import { z } from 'zod'

const message = 'Nhập ngày theo dạng ngày/tháng/năm.'

/** A calendar day (yyyy-mm-dd) that the database takes too: Postgres knows no year 0. */
export const daySchema = z.iso.date(message).refine((day) => !day.startsWith('0000'), message)
