import type { BarePicture } from './bare-pictures.js'

/** What a picture from elsewhere is: a badge or chart of the project, or an advertisement of those who pay for it. */
export type PictureOrigin = 'badge' | 'sponsor'

/** Hosts whose pictures report on a project; a host stands for its subdomains. */
const badgeHosts = new Set([
  'shields.io',
  'badgen.net',
  'badge.fury.io',
  'badges.gitter.im',
  'badges.greenkeeper.io',
  'travis-ci.org',
  'travis-ci.com',
  'circleci.com',
  'appveyor.com',
  'codecov.io',
  'coveralls.io',
  'codeclimate.com',
  'codacy.com',
  'snyk.io',
  'david-dm.org',
  'deepscan.io',
  'goreportcard.com',
  'poser.pugx.org',
  'pepy.tech',
  'isitmaintained.com',
  'bestpractices.coreinfrastructure.org',
  'bestpractices.dev',
  'bettercodehub.com',
  'forthebadge.com',
  'awesome.re',
  'hits.seeyoufarm.com',
  'hits.dwyl.com',
  'visitor-badge.laobi.icu',
  'visitor-badge.glitch.me',
  'komarev.com',
  'github-readme-stats.vercel.app',
  'star-history.com',
  'starchart.cc',
  'stars.medv.io',
  'trendshift.io',
  'repobeats.axiom.co',
])

/** Hosts whose pictures show who pays for a project or works on it. */
const sponsorHosts = new Set([
  'opencollective.com',
  'contrib.rocks',
  'contributors-img.web.app',
  'contributors-img.firebaseapp.com',
  'buymeacoffee.com',
  'ko-fi.com',
  'patreon.com',
  'liberapay.com',
  'paypalobjects.com',
  'afdian.net',
  'afdian.com',
])

/** A picture whose address says that it is a badge, such as `…/workflows/ci/badge.svg`. */
const badgePath = /(?:^|[/_.-])badges?(?:[/_.-]|$)/i

/** Links that advertise. */
const sponsorLink = /(?:[?&]utm_medium=sponsor|\/\/github\.com\/sponsors\/)/i

/** Tells whether a picture is loaded from elsewhere. */
export function isRemotePicture({ image }: BarePicture): boolean {
  return addressOf(image.url) !== undefined
}

/** Returns what a remote picture is; undefined for a local picture and for one that may belong to the notes. */
export function pictureOrigin({ image, link }: BarePicture): PictureOrigin | undefined {
  const address = addressOf(image.url)
  if (!address) return undefined
  if (isOf(badgeHosts, address)) return 'badge'
  const linked = link === undefined ? undefined : addressOf(link)
  if (isOf(sponsorHosts, address) || (linked && isOf(sponsorHosts, linked))) return 'sponsor'
  if (link !== undefined && sponsorLink.test(link)) return 'sponsor'
  const isBadge = badgePath.test(address.pathname) && (link !== undefined || /\.svg$/i.test(address.pathname))
  return isBadge ? 'badge' : undefined
}

function addressOf(url: string): URL | undefined {
  if (!/^(?:https?:)?\/\//i.test(url)) return undefined
  return URL.canParse(url, 'https://example.org') ? new URL(url, 'https://example.org') : undefined
}

function isOf(hosts: ReadonlySet<string>, { hostname }: URL): boolean {
  const labels = hostname.toLowerCase().split('.')
  return labels.some((_, index) => hosts.has(labels.slice(index).join('.')))
}
