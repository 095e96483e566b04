/** Three cards and their sum. */
export function Logo() {
  return (
    <svg width="44" height="44" viewBox="0 0 44 44" aria-hidden>
      <title>CXBoard</title>
      <rect width="44" height="44" rx="11" fill="#2b2622" />
      <rect x="9" y="10" width="9" height="10" rx="2.5" fill="#3f9a93" />
      <rect x="9" y="24" width="9" height="10" rx="2.5" fill="#d0663d" />
      <rect x="21" y="10" width="14" height="24" rx="3" fill="#fffdf9" />
      <circle cx="28" cy="19" r="3.4" fill="#e3a72f" />
      <path d="M23.5 29c1-3.4 8-3.4 9 0" fill="none" stroke="#2b2622" strokeWidth="2" strokeLinecap="round" />
    </svg>
  )
}
