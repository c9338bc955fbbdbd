/** Returns whether the browser keeps anything for this page. */
export function mayKeep(): boolean {
  try {
    localStorage.setItem('lectern', '')
    localStorage.removeItem('lectern')
    return true
  } catch {
    return false
  }
}
