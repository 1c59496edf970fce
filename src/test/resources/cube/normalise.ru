# What RDF Data Cube, section 10, lets a publisher leave out: types that a property implies, and qb:componentProperty.
PREFIX qb:  <http://purl.org/linked-data/cube#>

INSERT { ?observation a qb:Observation } WHERE { { ?observation qb:dataSet ?set } UNION { ?slice qb:observation ?observation } } ;
INSERT { ?set a qb:DataSet } WHERE { { ?observation qb:dataSet ?set } UNION { ?set qb:slice ?slice } } ;
INSERT { ?slice a qb:Slice } WHERE { ?set qb:slice ?slice } ;
INSERT { ?part qb:componentProperty ?property . ?property a qb:DimensionProperty } WHERE { ?part qb:dimension ?property } ;
INSERT { ?part qb:componentProperty ?property . ?property a qb:MeasureProperty } WHERE { ?part qb:measure ?property } ;
INSERT { ?part qb:componentProperty ?property . ?property a qb:AttributeProperty } WHERE { ?part qb:attribute ?property } ;
INSERT { ?observation ?property ?value } WHERE {
  ?slice qb:observation ?observation ; qb:sliceStructure/qb:componentProperty ?property ; ?property ?value .
}
