import type { SourceFormat } from './source-document.ts'

const EXTENSIONS: Record<string, SourceFormat | null> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mht: 'html',
  mhtml: 'html',
  rtf: 'rtf',
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  dotm: 'docx',
  doc: 'doc',
  dot: 'doc',
  pdf: 'pdf',
  jpg: 'image',
  jpeg: 'image',
  png: 'image',
  tif: 'image',
  tiff: 'image',
  gif: 'image',
  webp: 'image',
  xls: null,
  xlsx: null,
  ppt: null,
  pptx: null,
  zip: null,
  rar: null,
  odt: null,
}

export const extensionOf = (name: string): string => /\.([a-z]{1,8})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? ''

/** Whether the name's extension says another format than the content is; unknown extensions and none say nothing. */
export function isWrongExtension(name: string, format: SourceFormat): boolean {
  const said = EXTENSIONS[extensionOf(name)]
  if (said === undefined) return false
  return said !== (format === 'scan' ? 'pdf' : format)
}
