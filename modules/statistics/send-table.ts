import type { FastifyReply } from 'fastify'
import { sheetMediaTypes, writeSheet } from '../../platform/sheets/write-sheet.ts'
import type { WrittenSheet } from '../../platform/sheets/written-sheet.ts'

/** Answers a table as a download, with what it is of above its headers. `fileName` without its ending. */
export async function sendTable(reply: FastifyReply, fileName: string, sheet: WrittenSheet): Promise<void> {
  reply
    .header('content-type', sheetMediaTypes[sheet.format])
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${fileName}.${sheet.format}`)}`)
    .header('cache-control', 'no-store')
  await reply.send(writeSheet(sheet))
}

/** 'dd/MM/yyyy' */
