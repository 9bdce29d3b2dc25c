// SPDX-License-Identifier: MIT
#pragma once

namespace Facteur {

/// Lets the system's resolver give up a name server that keeps silent after 4 s, which is before any question
/// of ours is given up (SearchOptions::request). Qt asks five questions at a time, and a look-up that nobody
/// waits for any more keeps its place until the resolver gives up: by itself after 10 s, or 20 s where ten
/// were asked, and whoever tries again meanwhile would be told that the network is down though it is there
/// again.
///
/// Before there is any thread. Where RES_OPTIONS is set, it stays (resolv.conf(5)).
void boundResolver();

} // namespace Facteur
