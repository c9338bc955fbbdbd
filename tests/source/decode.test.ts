import { expect, test } from 'vitest'
import { decode } from '../../src/source/decode.js'

function utf16be(text: string): Buffer {
  return Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
}

test('a UTF-8 byte order mark is not part of the text', () => {
  expect(decode(Buffer.from('\ufeff# 标题\n'))).toBe('# 标题\n')
})

test('CRLF, a lone CR and LF all end a line', () => {
  expect(decode(Buffer.from('a\r\nb\rc\n\r\nd\r'))).toBe('a\nb\nc\n\nd\n')
})

test('GB18030 is read where the bytes are not UTF-8', () => {
  const notes = [0x23, 0x20, 0xca, 0xb2, 0xc3, 0xb4, 0xca, 0xc7, 0xd7, 0xa2, 0xd2, 0xe2, 0xc1, 0xa6, 0xa3, 0xbf]
  expect(decode(Uint8Array.from(notes))).toBe('# 什么是注意力？')
})

test('a character that takes four bytes in GB18030 is read, too', () => {
  expect(decode(Uint8Array.from([0xc4, 0xe3, 0x81, 0x39, 0xee, 0x39]))).toBe('你㐀')
})

test('UTF-16 is read in both byte orders where a mark names it', () => {
  expect(decode(Buffer.from('\ufeff问题\r\nQ', 'utf16le'))).toBe('问题\nQ')
  expect(decode(utf16be('问题\r\nQ'))).toBe('问题\nQ')
})

test('letters in parts, as some systems write Korean and accents, are composed', () => {
  const text = '파이썬은 무엇인가? résumé Tiếng Việt'
  expect(text.normalize('NFD')).not.toBe(text)
  expect(decode(Buffer.from(text.normalize('NFD')))).toBe(text)
})

test('an empty file is an empty text', () => {
  expect(decode(new Uint8Array())).toBe('')
})

test.each([
  ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52]],
  ['text with a null byte', [0x61, 0, 0x62]],
  ['bytes that no encoding allows', [0xff, 0xff, 0xff, 0x41]],
  ['half a UTF-16 character', [0xff, 0xfe, 0x61]],
])('%s is no text', (_, bytes) => {
  expect(decode(Uint8Array.from(bytes))).toBeUndefined()
})
