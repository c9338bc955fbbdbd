/** Returns a text with its escapes of an address decoded, or as it is where these are none. */
export function decodedUri(text: string, decode: (text: string) => string = decodeURIComponent): string {
  try {
    return decode(text)
  } catch {
    return text
  }
}
