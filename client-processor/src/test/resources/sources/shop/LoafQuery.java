package shop;

public record LoafQuery(String kind) {
}
