/** What people see first waits for nothing: the skeleton is on screen before the app's script is even asked for. */
let asked = false

function load(): void {
  if (asked) return
  asked = true
  void import('./main')
}

requestAnimationFrame(() => setTimeout(load))
// A window that is not shown paints nothing, and has to come up all the same.
setTimeout(load, 150)
