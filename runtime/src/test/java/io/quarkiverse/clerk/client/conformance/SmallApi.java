package io.quarkiverse.clerk.client.conformance;

/** A description of an API that has one of each thing that the comparison knows. */
final class SmallApi {

    static final String TEXT = """
            openapi: 3.0.3
            paths:
              /things:
                get:
                  operationId: ListThings
                  x-speakeasy-group: things
                  x-speakeasy-name-override: list
                  parameters:
                    - {name: name, in: query, schema: {type: array, items: {type: string}}}
                    - {$ref: '#/components/parameters/Limit'}
                    - {name: owner_id, in: query, required: true, schema: {type: string}}
                  responses:
                    '200': {$ref: '#/components/responses/Things'}
              /things/page:
                get:
                  operationId: PageThings
                  x-speakeasy-group: things
                  x-speakeasy-name-override: page
                  responses:
                    '200':
                      content:
                        application/json:
                          schema:
                            type: object
                            properties:
                              data: {type: array, items: {$ref: '#/components/schemas/CodeProof'}}
                              total_count: {type: integer}
              /things/{thing_id}:
                parameters:
                  - {name: thing_id, in: path, required: true, schema: {type: string}}
                patch:
                  operationId: UpdateThing
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          required: [title]
                          properties:
                            title: {type: string}
                            note: {type: string, nullable: true}
                            color: {type: string, enum: [red, dark-blue]}
                            parts:
                              type: array
                              items: {type: object, required: [part_name], properties: {part_name: {type: string}}}
                  responses:
                    '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
                delete:
                  operationId: DeleteThing
                  deprecated: true
                  responses:
                    '204': {description: gone}
            components:
              parameters:
                Limit: {name: limit, in: query, schema: {type: integer}}
              responses:
                Things:
                  content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}
              schemas:
                Base:
                  type: object
                  required: [id]
                  properties:
                    id: {type: string}
                    note: {type: string}
                Thing:
                  allOf:
                    - {$ref: '#/components/schemas/Base'}
                    - type: object
                      required: [active, color, created_at, metadata, labels, children, proof, x#y]
                      properties:
                        active: {type: boolean}
                        color: {type: string, enum: [red, dark-blue]}
                        created_at: {type: integer}
                        metadata: {type: object, additionalProperties: true}
                        labels: {type: object, additionalProperties: {type: string}}
                        children: {type: array, items: {$ref: '#/components/schemas/Thing'}}
                        proof:
                          nullable: true
                          oneOf:
                            - {$ref: '#/components/schemas/CodeProof'}
                            - {$ref: '#/components/schemas/LinkProof'}
                        x#y: {type: number, format: double}
                CodeProof:
                  type: object
                  required: [code]
                  properties: {object: {type: string, enum: [proof_code]}, code: {type: integer}}
                LinkProof:
                  type: object
                  required: [url]
                  properties: {object: {type: string, enum: [proof_link]}, url: {type: string}}
            """;

    private SmallApi() {
    }
}
