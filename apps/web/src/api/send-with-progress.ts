/**
 * A `fetch` for the generated client that reports how much of the body is up, which fetch itself cannot.
 * @param onProgress given 0 to 1
 */
export const sendWithProgress =
  (onProgress: (share: number) => void): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, init)
    const body = await request.blob()
    return new Promise((resolve, reject) => {
      const call = new XMLHttpRequest()
      call.open(request.method, request.url)
      call.responseType = 'text'
      request.headers.forEach((value, name) => call.setRequestHeader(name, value))
      call.upload.onprogress = ({ lengthComputable, loaded, total }) => lengthComputable && onProgress(loaded / total)
      call.onload = () => resolve(new Response(call.responseText, { status: call.status, headers: headersOf(call) }))
      call.onerror = () => reject(new TypeError('connection lost'))
      call.onabort = () => reject(new DOMException('aborted', 'AbortError'))
      request.signal.addEventListener('abort', () => call.abort())
      call.send(body)
    })
  }

const headersOf = (call: XMLHttpRequest): Headers => {
  const headers = new Headers()
  for (const line of call.getAllResponseHeaders().trim().split(/\r?\n/)) {
    const [name, ...rest] = line.split(': ')
    if (name && rest.length > 0) headers.append(name, rest.join(': '))
  }
  return headers
}
