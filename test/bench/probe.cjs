/**
 * Loaded by Electron before a measured program (NODE_OPTIONS), and the same for app and baseline: tells when the
 * first page painted and when it was usable, what the program holds in memory a second later, and ends it.
 */
const { readFileSync } = require('node:fs')

// Electron's own modules are there only after Node has started
setImmediate(() => {
  const { app } = require('electron')
  app.once('web-contents-created', (_event, contents) => {
    contents.once('did-navigate', async () => {
      const times = await contents.mainFrame.executeJavaScript(
        `(${watch})(${process.env.CXBOARD_BENCH_USABLE})`,
      )
      setTimeout(() => {
        const memory = memoryOf(app.getAppMetrics().map(({ pid }) => pid))
        process.stdout.write(`${JSON.stringify({ ...times, memory })}\n`, () => app.quit())
      }, 1000)
    })
  })
})

/**
 * Runs in the page: milliseconds since 1970 of the first paint (a skeleton counts), of the first with content, and of
 * the frame after `selectors` are all met.
 */
function watch(selectors) {
  const at = (time) => performance.timeOrigin + time
  const painted = (name) =>
    new Promise((resolve) => {
      new PerformanceObserver((list) => {
        const [entry] = list.getEntriesByName(name)
        if (entry) resolve(at(entry.startTime))
      }).observe({ type: 'paint', buffered: true })
    })
  const usable = new Promise((resolve) => {
    const look = () => {
      if (!selectors.every((selector) => document.querySelector(selector))) return
      observer.disconnect()
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(at(performance.now()))))
    }
    const observer = new MutationObserver(look)
    observer.observe(document, { childList: true, subtree: true })
    look()
  })
  return Promise.all([painted('first-paint'), painted('first-contentful-paint'), usable]).then(
    ([paint, content, usableAt]) => ({ paint, content, usable: usableAt }),
  )
}

/** Megabytes, each shared page divided among those who share it; null where the system does not say. */
function memoryOf(processes) {
  try {
    const kilobytes = processes.map((pid) =>
      Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))[1]),
    )
    return kilobytes.reduce((sum, value) => sum + value, 0) / 1024
  } catch {
    return null
  }
}
