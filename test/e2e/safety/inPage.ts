import type { Running } from '../app'

/**
 * Runs the body of an async function in the page, under the page's own policy and as if the person had just clicked:
 * all that a script that got in could do. (Playwright's own evaluate steps around the policy.) Answers what the body
 * returns, or the name of what it threw.
 */
export function inPage(running: Running, body: string): Promise<unknown> {
  const code = `(async () => { ${HELP} ${body} })().catch((error) => 'threw ' + error.name)`
  return running.app.evaluate(({ BrowserWindow }, script) => {
    const [window] = BrowserWindow.getAllWindows()
    // A page that was left answers nobody
    const silence = new Promise((resolve) => setTimeout(resolve, 20_000, 'no answer'))
    return Promise.race([window?.webContents.executeJavaScript(script, true), silence])
  }, code)
}

/** What the bodies share: `put` adds an element to the page, `ended` waits until it has loaded or failed. */
const HELP = `
  const make = (tag, fields) => Object.assign(document.createElement(tag), fields);
  const put = (tag, fields) => { const made = make(tag, fields); document.body.append(made); return made };
  const heard = (target, good, bad) => new Promise((resolve) => {
    target.addEventListener(good, () => resolve(good));
    target.addEventListener(bad, () => resolve(bad));
  });
  const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
`
