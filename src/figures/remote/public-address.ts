import { BlockList, isIP } from 'node:net'

/** Networks of IPv4 that are not the public internet: own machine, private, link-local, shared, reserved, multicast. */
const closed4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4'

/** Of IPv6 only global unicast is open, less what is reserved in it or leads on to an IPv4 address. */
const open6 = '2000::/3'
const closed6 = '2001::/23 2001:db8::/32 2002::/16 3fff::/20'

const closed = new BlockList()
const open = new BlockList()
for (const network of closed4.split(' ')) addTo(closed, network, 'ipv4')
for (const network of closed6.split(' ')) addTo(closed, network, 'ipv6')
addTo(open, open6, 'ipv6')

function addTo(list: BlockList, network: string, family: 'ipv4' | 'ipv6'): void {
  const [address = '', bits] = network.split('/')
  list.addSubnet(address, Number(bits), family)
}

/** Returns whether an IP address belongs to the public internet; notes must not reach what lies behind a firewall. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !closed.check(address, 'ipv4')
  return family === 6 && !address.includes('%') && open.check(address, 'ipv6') && !closed.check(address, 'ipv6')
}
