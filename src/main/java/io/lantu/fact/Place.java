package io.lantu.fact;

/**
 * Where a group of quantities stands in its clause.
 *
 * @param from where the words before it begin
 * @param begin where it begins, bounds included
 * @param end where it ends
 * @param next where the next group begins, or the clause ends
 * @param last whether it is the clause's last
 * @param listed whether an earlier group of the clause was read
 */
record Place(int from, int begin, int end, int next, boolean last, boolean listed) {}
