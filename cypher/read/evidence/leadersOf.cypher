// Who leads the given entities or holds an office in them, by a claim that stands.
// internal: a party's right of reply counts whether or not readers may see its office
// param ids: string[]
// column organisation: string
// column person: string
// column link: string
// column sensitive: boolean
UNWIND $ids AS id
MATCH (o:Entity {id: id})<-[r:LEADS|HOLDS_OFFICE_IN]-(p:Entity)
WHERE NOT r.status IN ['denied', 'retracted']
RETURN o.id AS organisation, p.id AS person, r.id AS link, coalesce(r.sensitive, false) AS sensitive
