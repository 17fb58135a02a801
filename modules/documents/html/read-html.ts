import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type TreeAdapter,
} from 'parse5'
import { documentsErrors } from '../documents-errors.ts'
import type { SourceDocument } from '../source-document.ts'
import { startOfText } from '../start-of-text.ts'
import { writeSourceText } from '../write-source-text.ts'
import { type DecodedPage, decodeHtml } from './decode-html.ts'
import { findArticle } from './find-article.ts'
import { readHtmlBlocks } from './html-blocks.ts'
import { findKept } from './is-left-out.ts'
import { findMailPage } from './mail-parts.ts'
import type { HtmlElement } from './walk-tree.ts'

const MOST_ELEMENTS = 1_000_000

/**
 * Reads the document out of a saved web page or web archive (MHTML): the part that holds it, without menus and scripts.
 * Throws file_damaged, file_without_words.
 */
export function readHtml(bytes: Uint8Array): SourceDocument {
  const page = decodePage(bytes)
  const document = parse(page.text, { treeAdapter: createCountingAdapter() })
  const body = bodyOf(document)
  const isKept = findKept(body)
  const article = readHtmlBlocks(findArticle(body, isKept), isKept)
  // A page whose every part is called a menu is read whole.
  const { blocks, warnings } = article.blocks.length > 0 ? article : readHtmlBlocks(body, () => true)
  if (page.wasLegacy) warnings.add('legacy_encoding')
  return writeSourceText('html', { blocks, notes: [] }, [...warnings])
}

function decodePage(bytes: Uint8Array): DecodedPage {
  if (startOfText(bytes).startsWith('<')) return decodeHtml(bytes)
  const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').trimStart()
  const page = findMailPage(message)
  if (!page) throw documentsErrors.file_damaged({ format: 'MHTML' })
  return decodeHtml(page.bytes, page.charset)
}

function bodyOf(document: DefaultTreeAdapterTypes.Document): HtmlElement {
  const html = document.childNodes.find((node): node is HtmlElement => node.nodeName === 'html')
  const body = html?.childNodes.find((node): node is HtmlElement => ['body', 'frameset'].includes(node.nodeName))
  if (!body) throw documentsErrors.file_without_words()
  return body
}

/** Markup left open is repeated in every paragraph after it, so that a small page can become a huge tree. */
function createCountingAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let elements = 0
  return {
    ...defaultTreeAdapter,
    createElement: (...parameters) => {
      elements += 1
      if (elements > MOST_ELEMENTS) throw documentsErrors.file_unpacks_too_large({ elements })
      return defaultTreeAdapter.createElement(...parameters)
    },
  }
}
