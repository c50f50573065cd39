package io.quarkiverse.clerk.client.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.clerk.client.Page;

/** A comparison that finds nothing is worth nothing: each change of the file below has to be seen. */
class ConformanceTest {

    @Test
    void aClientThatIsWhatTheFileSaysHasNoFindings() throws IOException {
        var report = compare(SmallApi.TEXT);

        assertThat(report.lines()).isEmpty();
        assertThat(report.summary()).isEqualTo("4/4 operations, 8/8 request fields, 16/16 response fields");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            // operations
            "delete:                         | put:            | things.delete: extra, found DELETE /things/{thing_id}",
            "delete:                         | put:            | DeleteThing: missing: PUT /things/{thing_id}",
            "deprecated: true                | deprecated: false | things.delete: expected not to be @Deprecated",
            "operationId: UpdateThing        | deprecated: true | things.update: expected @Deprecated",
            "name-override: list             | name-override: all | things.list: expected the name things.all",
            "name: thing_id                  | name: id        | things.update: path parameter thing_id is extra",
            "name: thing_id                  | name: id        | things.update: path parameter id is missing",
            "'204': {description: gone}      | '200': {content: {application/json: {schema: {type: object}}}} | things.delete: expected an answer, found void",
            "application/json:               | multipart/form-data: | things.update: expected a request of multipart/form-data, found application/json",
            "'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}} | '204': {description: gone} | `things.update: expected void, because the answer has no body; found SmallClient.Thing`",
            "/things/{thing_id}:             | /things/{id}:   | `things.update: expected the path /things/{id}, found /things/{thing_id}`",
            "requestBody:                    | x-body:         | things.update: expected no request body",
            "'204': {description: gone}      | `'204': {description: gone}\n      requestBody: {content: {application/json: {schema: {type: object}}}}` | things.delete: expected a request body, found none",
            "name: limit,                    | name: paginated, | things.list: expected Page, because of the parameter paginated; found a list",
            // what the comparison does not know
            "in: query, required: true       | in: header, required: true | things.list: the comparison does not know how to compare the header owner_id",
            "schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}}} | schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}}, text/csv: {}} | things.list: the comparison does not know how to compare an answer of text/csv",
            "'204': {description: gone}      | `'204': {description: gone}\n        '202': {description: going}` | things.delete: the comparison does not know how to compare a second answer to a call that succeeds",
            // queries
            "query, schema: {type: integer}  | query, deprecated: true, schema: {type: integer} | things.list query.limit: expected @Deprecated (SmallClient.ThingQuery.limit)",
            "name: limit,                    | name: size,     | things.list query.size: missing in SmallClient.ThingQuery",
            "name: limit,                    | name: size,     | things.list query.limit: extra, found in SmallClient.ThingQuery",
            "query, schema: {type: integer}  | query, schema: {type: boolean} | things.list query.limit: expected boolean, found Integer (SmallClient.ThingQuery.limit)",
            "query, schema: {type: integer}  | query, required: true, schema: {type: integer} | things.list query.limit: expected not to be @Nullable, because it is required (SmallClient.ThingQuery.limit)",
            "query, schema: {type: array, items: {type: string}} | query, schema: {type: string} | things.list query.name: expected text, found List<String> (SmallClient.ThingQuery.name)",
            "query, schema: {type: array     | query, explode: false, schema: {type: array | `things.list query.name: expected CommaSeparated (explode: false), found a list, which repeats the name (SmallClient.ThingQuery.name)`",
            // requests
            "title: {type: string}           | name: {type: string} | things.update request.name: missing in SmallClient.UpdateThingRequest",
            "title: {type: string}           | name: {type: string} | things.update request.title: extra, found in SmallClient.UpdateThingRequest",
            "required: [title]               | required: []    | things.update request.title: expected @Nullable, because it is not required; found String (SmallClient.UpdateThingRequest.title)",
            "required: [title]               | required: [title, color] | things.update request.color: expected not to be @Nullable, because it is required (SmallClient.UpdateThingRequest.color)",
            "note: {type: string, nullable: true} | note: {type: string} | things.update request.note: expected no Optional, because it cannot be null (SmallClient.UpdateThingRequest.note)",
            "title: {type: string}           | title: {type: string, nullable: true} | things.update request.title: expected Optional, because it can be cleared; found String (SmallClient.UpdateThingRequest.title)",
            "part_name: {type: string}       | part_name: {type: integer} | things.update request.parts[].part_name: expected integer, found String (SmallClient.Part.partName)",
            "part_name: {type: string}       | part_name: {type: string}, size: {type: integer} | things.update request.parts[].size: missing in SmallClient.Part",
            "color: {type: string, enum: [red, dark-blue]} | color: {type: string, enum: [red, dark-blue, green]} | things.update request.color: the value \"green\" is missing in the enum Color",
            // answers
            "note: {type: string}            | remark: {type: string} | things.list response Base.remark: missing in SmallClient.Thing",
            "active: {type: boolean}         | enabled: {type: boolean} | things.list response Thing.enabled: missing in SmallClient.Thing",
            "active: {type: boolean}         | enabled: {type: boolean} | `record SmallClient.Thing.active: extra, \"active\" is not in Thing`",
            "active: {type: boolean}         | active: {type: string} | things.list response Thing.active: expected text, found boolean (SmallClient.Thing.active)",
            "active: {type: boolean}         | active: {type: boolean, nullable: true} | things.list response Thing.active: expected @Nullable, because it may be null; found boolean (SmallClient.Thing.active)",
            "required: [active, color        | required: [color | things.list response Thing.active: expected @Nullable, because it may be missing; found boolean (SmallClient.Thing.active)",
            "created_at: {type: integer}     | created_at: {type: array} | things.list response Thing.created_at: expected list, found Instant (SmallClient.Thing.createdAt)",
            "x#y: {type: number              | x#y: {type: integer | things.list response Thing.x#y: expected integer, found double (SmallClient.Thing.odd)",
            "metadata: {type: object         | metadata: {type: string | things.list response Thing.metadata: expected text, found Map<String, Object> (SmallClient.Thing.metadata)",
            "schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}}} | schema: {$ref: '#/components/schemas/Thing'}}} | `things.list response Things body: expected record with [active, color, created_at, metadata, labels, children, proof, x#y, id, note], found List<SmallClient.Thing>`",
            "url: {type: string}             | url: {type: string, format: date-time} | things.list response LinkProof.url: expected time (Instant), found String (SmallClient.LinkProof.url)",
            "url: {type: string}             | url: {type: string, enum: [a, b]} | `things.list response LinkProof.url: expected enum of [a, b], found String (SmallClient.LinkProof.url)`",
            "url: {type: string}             | url: {description: any} | things.list response LinkProof.url: expected anything (Object), found String (SmallClient.LinkProof.url)",
            "url: {type: string}             | url: {type: string, deprecated: true} | things.list response LinkProof.url: expected @Deprecated (SmallClient.LinkProof.url)",
            "code: {type: integer}           | code: {type: integer, format: int64} | things.list response CodeProof.code: expected long, found int (SmallClient.CodeProof.code)",
            "color: {type: string, enum: [red, dark-blue]} | color: {type: string} | `things.list response Thing.color: expected text, because the file lists no values, found OpenEnum<SmallClient.Color> (SmallClient.Thing.color)`",
            "additionalProperties: true      | additionalProperties: {type: integer} | things.list response Thing.metadata{}: expected integer, found Object (SmallClient.Thing.metadata)",
            "additionalProperties: {type: string} | additionalProperties: true | `things.list response Thing.labels: expected map of anything (Map<String, Object>), found Map<String, String> (SmallClient.Thing.labels)`",
            "required: [id]                  | required: [id, note] | `record SmallClient.Thing.note: expected not to be @Nullable, because it is always there`",
            "total_count: {type: integer}    | count: {type: integer} | things.page response things.page body.count: missing in Page<SmallClient.CodeProof>",
            "data: {type: array              | things: {type: array | things.page response things.page body.things: missing in Page<SmallClient.CodeProof>",
            "enum: [proof_code]              | enum: [proof_sms] | things.list response CodeProof: no case of SmallClient.Proof has \"object\" of [proof_sms]",
            "url: {type: string}             | url: {type: integer} | things.list response LinkProof.url: expected integer, found String (SmallClient.LinkProof.url)",
            "- {$ref: '#/components/schemas/LinkProof'} | `# no link` | `record SmallClient.LinkProof: extra, no union in the file has a case \"proof_link\"`",
    })
    void aDifferenceIsSeen(String part, String changed, String line) throws IOException {
        assertThat(SmallApi.TEXT).contains(part);

        var report = compare(SmallApi.TEXT.replace(part, changed));

        assertThat(report.lines()).contains(line);
    }

    @Test
    void aConstantThatNoPlaceOfTheFileHasIsExtra() throws IOException {
        assertThat(compare(SmallApi.TEXT.replace("[red, dark-blue]", "[red]")).lines()).singleElement().asString()
                .startsWith("enum " + SmallClient.Color.class.getName() + ".DARK_BLUE: extra");
    }

    @Test
    void aConstantThatAnotherPlaceOfTheFileHasIsNotExtra() throws IOException {
        assertThat(compare(SmallApi.TEXT.replaceFirst("red, dark-blue", "red")).lines()).isEmpty();
    }

    @Test
    void anOperationMayHaveASecondFormWithoutItsOptionalBody() throws IOException {
        assertThat(Conformance.compare(OpenApiFile.parse(SmallApi.TEXT), WithShortForm.class, List.of()).lines()).isEmpty();
    }

    @Test
    void anOperationMayNotHaveASecondFormWithoutARequiredBody() throws IOException {
        var text = SmallApi.TEXT.replace("requestBody:", "requestBody:\n        required: true");

        assertThat(Conformance.compare(OpenApiFile.parse(text), WithShortForm.class, List.of()).lines())
                .containsExactly("things.update: extra, found PATCH /things/{thing_id}");
    }

    interface WithShortForm {

        @Path("")
        Things things();

        interface Things extends SmallClient.ThingsApi {

            @PATCH
            @Path("/things/{thing_id}")
            SmallClient.Thing update(@PathParam("thing_id") String thingId);
        }
    }

    @Test
    void aDifferenceThatIsAcceptedIsNotReportedAndCountsAsAlike() throws IOException {
        var text = SmallApi.TEXT.replace("url: {type: string}", "url: {type: integer}");

        var report = compare(text,
                "things.list response LinkProof.url: expected integer, found String (SmallClient.LinkProof.url)");

        assertThat(report.lines()).isEmpty();
        assertThat(report.summary()).endsWith(" 16/16 response fields");
    }

    @Test
    void anAcceptedDifferenceThatIsGoneIsReported() throws IOException {
        assertThat(compare(SmallApi.TEXT, "things.list: extra").lines())
                .containsExactly("stale, to be taken out of Deviation: things.list: extra");
    }

    @Test
    void nothingIsPassedOverInSilence() throws IOException {
        var text = SmallApi.TEXT.replace("additionalProperties: true", "properties: {size: {type: integer}}");

        var report = compare(text,
                "things.list response Thing.metadata: expected record with [size], found Map<String, Object>"
                        + " (SmallClient.Thing.metadata)");

        assertThat(report.lines()).containsExactly("Thing.metadata.size: not compared, the comparison has passed it over");
    }

    @Test
    void aSchemaWithinItselfIsComparedWithEachTypeThatStandsForIt() throws IOException {
        var text = SmallApi.TEXT.replace("'#/components/schemas/CodeProof'}}", "'#/components/schemas/Tree'}}")
                + "    Tree: {type: object, properties: {trees: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}\n";

        assertThat(Conformance.compare(OpenApiFile.parse(text), WithTrees.class, List.of()).lines())
                .contains("things.page response Tree.trees: missing in ConformanceTest.WithTrees.Leaf");
    }

    interface WithTrees {

        @Path("")
        Things things();

        interface Things {

            @GET
            @Path("/things/page")
            Page<Tree> page();
        }

        record Tree(List<Leaf> trees) {
        }

        record Leaf(String color) {
        }
    }

    @Test
    void whatIsDifferentIsNotCounted() throws IOException {
        var text = SmallApi.TEXT.replace("delete:", "put:").replace("name: limit", "name: size")
                .replace("url: {type: string}", "url: {type: integer}");

        var report = compare(text);

        assertThat(report.summary()).isEqualTo("3/4 operations, 7/8 request fields, 15/16 response fields");
    }

    @Test
    void aReferenceToNothingIsAnError() {
        assertThatThrownBy(() -> compare(SmallApi.TEXT.replace("parameters/Limit'", "parameters/Size'")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("#/components/parameters/Size");
    }

    @Test
    void aFileOfAnotherVersionOfOpenApiIsAnError() {
        assertThatThrownBy(() -> compare(SmallApi.TEXT.replace("3.0.3", "3.1.0")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("3.1.0");
    }

    private static Conformance.Report compare(String text, String... accepted) throws IOException {
        return Conformance.compare(OpenApiFile.parse(text), SmallClient.class,
                List.of(Deviation.because("a reason", accepted)));
    }
}
