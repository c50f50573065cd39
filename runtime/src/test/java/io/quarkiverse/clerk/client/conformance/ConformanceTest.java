package io.quarkiverse.clerk.client.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;

import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A comparison that finds nothing is worth nothing: each change of the file below has to be seen. */
class ConformanceTest {

    private static final Deviations NONE = new Deviations(Map.of());

    @Test
    void aClientThatIsWhatTheFileSaysHasNoFindings() throws IOException {
        var report = compare(SmallApi.TEXT);

        assertThat(report.lines()).isEmpty();
        assertThat(report.summary()).isEqualTo("3/3 operations, 8/8 request fields, 13/13 response fields");
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
            // queries
            "name: limit,                    | name: size,     | things.list query.size: missing in the query",
            "name: limit,                    | name: size,     | things.list query.limit: extra, found in SmallClient.ThingQuery",
            "query, schema: {type: integer}  | query, schema: {type: boolean} | things.list query.limit: expected boolean, found Integer",
            "query, schema: {type: integer}  | query, required: true, schema: {type: integer} | things.list query.limit: expected not to be @Nullable, because it is required",
            "query, schema: {type: array, items: {type: string}} | query, schema: {type: string} | things.list query.name: expected text, found List<String>",
            "query, schema: {type: array     | query, explode: false, schema: {type: array | `things.list query.name: expected CommaSeparated (explode: false), found a list, which repeats the name`",
            // requests
            "title: {type: string}           | name: {type: string} | things.update request.name: missing in SmallClient.UpdateThingRequest",
            "title: {type: string}           | name: {type: string} | things.update request.title: extra, found in SmallClient.UpdateThingRequest",
            "required: [title]               | required: []    | things.update request.title: expected @Nullable, because it is not required; found String",
            "required: [title]               | required: [title, color] | things.update request.color: expected not to be @Nullable, because it is required",
            "note: {type: string, nullable: true} | note: {type: string} | things.update request.note: expected no Optional, because it cannot be null",
            "title: {type: string}           | title: {type: string, nullable: true} | things.update request.title: expected Optional, because it can be cleared; found String",
            "part_name: {type: string}       | part_name: {type: integer} | things.update request.parts[].part_name: expected integer, found String",
            "part_name: {type: string}       | part_name: {type: string}, size: {type: integer} | things.update request.parts[].size: missing in SmallClient.Part",
            "color: {type: string, enum: [red, dark-blue]} | color: {type: string, enum: [red, dark-blue, green]} | things.update request.color: the value \"green\" is missing in the enum Color",
            // answers
            "note: {type: string}            | remark: {type: string} | things.list response Base.remark: missing in SmallClient.Thing",
            "active: {type: boolean}         | enabled: {type: boolean} | things.list response Thing.enabled: missing in SmallClient.Thing",
            "active: {type: boolean}         | enabled: {type: boolean} | `record SmallClient.Thing.active: extra, \"active\" is not in Thing`",
            "active: {type: boolean}         | active: {type: string} | things.list response Thing.active: expected text, found boolean",
            "active: {type: boolean}         | active: {type: boolean, nullable: true} | things.list response Thing.active: expected @Nullable, because it may be null; found boolean",
            "required: [active, color        | required: [color | things.list response Thing.active: expected @Nullable, because it may be missing; found boolean",
            "created_at: {type: integer}     | created_at: {type: array} | things.list response Thing.created_at: expected list, found Instant",
            "x#y: {type: number              | x#y: {type: integer | things.list response Thing.x#y: expected integer, found double",
            "metadata: {type: object         | metadata: {type: string | things.list response Thing.metadata: expected text, found Map<String, Object>",
            "schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}}} | schema: {$ref: '#/components/schemas/Thing'}}} | `things.list response Things body: expected record with [active, color, created_at, metadata, children, proof, x#y, id, note], found List<SmallClient.Thing>`",
            "enum: [proof_code]              | enum: [proof_sms] | things.list response CodeProof: no case of the union has \"object\" of [proof_sms]",
            "url: {type: string}             | url: {type: integer} | things.list response LinkProof.url: expected integer, found String",
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
        assertThat(Conformance.compare(OpenApiFile.parse(SmallApi.TEXT), WithShortForm.class, NONE).lines()).isEmpty();
    }

    @Test
    void anOperationMayNotHaveASecondFormWithoutARequiredBody() throws IOException {
        var text = SmallApi.TEXT.replace("requestBody:", "requestBody:\n        required: true");

        assertThat(Conformance.compare(OpenApiFile.parse(text), WithShortForm.class, NONE).lines())
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
    void whatIsDifferentIsNotCounted() throws IOException {
        var text = SmallApi.TEXT.replace("delete:", "put:").replace("name: limit", "name: size")
                .replace("url: {type: string}", "url: {type: integer}");

        var report = compare(text);

        assertThat(report.summary()).isEqualTo("2/3 operations, 7/8 request fields, 12/13 response fields");
    }

    @Test
    void aReferenceToNothingIsAnError() {
        assertThatThrownBy(() -> compare(SmallApi.TEXT.replace("parameters/Limit'", "parameters/Size'")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("#/components/parameters/Size");
    }

    private static Conformance.Report compare(String text) throws IOException {
        return Conformance.compare(OpenApiFile.parse(text), SmallClient.class, NONE);
    }
}
