/**
 * Draws a page of a PDF (counted from 1) as it is shown: JPEG bytes, `width` in pixels from 64 to 2400. The libraries
 * that draw are loaded when first needed, so that a server which only passes files on does not carry them.
 */
export async function renderPage(bytes: Uint8Array, options: { page: number; width: number }): Promise<Uint8Array> {
  const drawing = await import('./pdf/render-page.ts')
  return drawing.renderPage(bytes, options)
}
