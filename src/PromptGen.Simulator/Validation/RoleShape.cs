using System.Text.Json;

namespace PromptGen.Simulator.Validation;

/// <summary>A chat message, whose members depend on its role.</summary>
internal sealed class RoleShape(params (string Role, ObjectShape Shape)[] variants) : Shape
{
    public override ShapeProblem? FirstProblem(JsonElement value, JsonPlace place)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return Wrong(place, "object", value);
        }

        if (!value.TryGetProperty("role", out JsonElement role))
        {
            return new ShapeProblem(place.Member("role"), ShapeFault.MissingMember, "", "");
        }

        string? name = role.ValueKind == JsonValueKind.String ? role.GetString() : null;
        foreach ((string known, ObjectShape shape) in variants)
        {
            if (known == name)
            {
                return shape.FirstProblem(value, place);
            }
        }

        return new ShapeProblem(place.Member("role"), ShapeFault.NotAllowed, string.Join(", ", variants.Select(v => $"'{v.Role}'")), name ?? KindName(role.ValueKind));
    }
}
