import './tokens.css'
import './base.css'
import '../assets/fonts/fonts.css'
import { createRoot } from 'react-dom/client'
import { call } from './host'
import { listen } from './listening'
import { rememberPlace, restorePlace } from './place'
import { refuseHtml } from './policy'
import { App } from './views/App'

refuseHtml()
listen()
const root = document.getElementById('root')
if (root) {
  // Fonts come before the first drawing: a canvas does not draw itself again when one arrives.
  void Promise.all([restorePlace(), fontsReady()]).then(() => {
    createRoot(root).render(<App />)
    rememberPlace()
    void call('window.ready', {})
  })
}

function fontsReady(): Promise<unknown> {
  const faces = [
    '400 16px Inter',
    '500 16px Inter',
    '600 16px Inter',
    '700 16px Inter',
    'italic 400 16px Inter',
  ]
  const serif = [
    '400 16px Fraunces',
    '600 16px Fraunces',
    'italic 400 16px Fraunces',
    'italic 600 16px Fraunces',
  ]
  return Promise.allSettled([...faces, ...serif].map((face) => document.fonts.load(face)))
}
