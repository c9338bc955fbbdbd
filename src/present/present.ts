import { keepStableAddress } from './stable-address.js'
import { startPresenting } from './start-presenting.js'

// Stands in front of Marp's script, which finds the address bar as it is to be used.
const deck = document.getElementById(':$p')
const words = document.getElementById('lectern-words')?.textContent
if (deck && words) {
  keepStableAddress((number) => deck.querySelectorAll(':scope > svg')[number - 1]?.id)
  addEventListener('DOMContentLoaded', () => startPresenting(deck, JSON.parse(words)))
}
