import { PDFiumLibrary } from '@hyzyla/pdfium'

/** The functions of PDFium (fpdfview.h, fpdf_text.h, fpdf_edit.h) that the package exports and we use; pointers are numbers. */
export type Pdfium = {
  HEAPU8: Uint8Array
  HEAPU16: Uint16Array
  HEAP32: Int32Array
  HEAPF32: Float32Array
  HEAPF64: Float64Array
  _malloc: (size: number) => number
  _free: (pointer: number) => void
  _FPDF_LoadMemDocument: (data: number, size: number, password: number) => number
  _FPDF_GetLastError: () => number
  _FPDF_CloseDocument: (document: number) => void
  _FPDF_GetPageCount: (document: number) => number
  _FPDF_LoadPage: (document: number, index: number) => number
  _FPDF_ClosePage: (page: number) => void
  _FPDF_GetPageWidthF: (page: number) => number
  _FPDF_GetPageHeightF: (page: number) => number
  _FPDF_GetPageBoundingBox: (page: number, rectangle: number) => number
  _FPDFPage_GetRotation: (page: number) => number
  _FPDFPage_CountObjects: (page: number) => number
  _FPDFPage_GetObject: (page: number, index: number) => number
  _FPDFFormObj_CountObjects: (form: number) => number
  _FPDFFormObj_GetObject: (form: number, index: number) => number
  _FPDFPageObj_GetType: (object: number) => number
  _FPDFPageObj_GetMatrix: (object: number, matrix: number) => number
  _FPDFPageObj_GetBounds: (object: number, left: number, bottom: number, right: number, top: number) => number
  _FPDFPath_CountSegments: (path: number) => number
  _FPDFPath_GetPathSegment: (path: number, index: number) => number
  _FPDFPathSegment_GetPoint: (segment: number, x: number, y: number) => number
  _FPDFPathSegment_GetType: (segment: number) => number
  _FPDFPathSegment_GetClose: (segment: number) => number
  _FPDFText_LoadPage: (page: number) => number
  _FPDFText_ClosePage: (textPage: number) => void
  _FPDFText_CountChars: (textPage: number) => number
  _FPDFText_GetUnicode: (textPage: number, index: number) => number
  _FPDFText_GetText: (textPage: number, start: number, count: number, buffer: number) => number
  _FPDFText_GetFontSize: (textPage: number, index: number) => number
  _FPDFText_GetTextObject: (textPage: number, index: number) => number
  _FPDFText_GetLooseCharBox: (textPage: number, index: number, rectangle: number) => number
  _FPDFText_GetCharOrigin: (textPage: number, index: number, x: number, y: number) => number
  _FPDFText_GetMatrix: (textPage: number, index: number, matrix: number) => number
  _FPDFTextObj_GetFont: (textObject: number) => number
  _FPDFTextObj_GetTextRenderMode: (textObject: number) => number
  _FPDFFont_GetBaseFontName: (font: number, buffer: number, length: number) => number
  _FPDFBitmap_CreateEx: (width: number, height: number, format: number, buffer: number, stride: number) => number
  _FPDFBitmap_FillRect: (
    bitmap: number,
    left: number,
    top: number,
    width: number,
    height: number,
    colour: number,
  ) => void
  _FPDFBitmap_Destroy: (bitmap: number) => void
  _FPDF_RenderPageBitmap: (
    bitmap: number,
    page: number,
    left: number,
    top: number,
    width: number,
    height: number,
    rotate: number,
    flags: number,
  ) => void
}

let loading: Promise<Pdfium> | null = null

/** PDFium as WebAssembly, loaded once a process (about 70 ms) and again after it broke. */
export function loadPdfium(): Promise<Pdfium> {
  loading ??= PDFiumLibrary.init().then((library) => withoutWrappers((library as unknown as { module: Module }).module))
  return loading
}

type Module = Pdfium & { wasmExports: Record<string, (...values: number[]) => number> }

/** Takes the bare functions: the package's wrappers check each call, which costs a fifth of the reading time. */
function withoutWrappers(module: Module): Pdfium {
  const bare = Object.create(module) as Record<string, unknown>
  for (const [name, bareFunction] of Object.entries(module.wasmExports))
    if (name.startsWith('FPDF')) bare[`_${name}`] = bareFunction
  return bare as unknown as Pdfium
}

/** Forgets a PDFium that stopped in the middle, so that the next file gets a sound one. */
export function forgetPdfium(): void {
  loading = null
}
