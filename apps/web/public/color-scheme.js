// Runs before first paint so that a dark-theme user never sees a white flash; a file, not inline, because of the CSP.
;(function () {
  var saved = null
  try {
    saved = localStorage.getItem('dondoc-color-scheme')
  } catch {
    saved = null
  }
  var dark = saved === 'dark' || (saved !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
})()
